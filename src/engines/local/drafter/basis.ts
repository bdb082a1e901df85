import type { Fact } from '../../../domain/fact.ts'
import type { PolicyPack } from '../../../domain/policy.ts'
import { contentTokens, coverage } from '../../../language/likeness.ts'

/** A rule that a decision rests on: its words, and where they stand. */
export type Basis = { readonly text: string; readonly path: string }

/** From this share and number of common words on a line of the policy pack speaks of the finding. */
const sameMatter = 0.45
const fewest = 3

/** The line of the policy pack nearest to what was found and asked; null where none speaks of it. */
export function basisFor(policy: PolicyPack, facts: readonly Fact[], asked: readonly string[]): Basis | null {
  const about = contentTokens([...facts.map((fact) => fact.statement), ...asked].join('。'))
  const ranked = linesOf(policy)
    .map((line) => ({ line, words: contentTokens(line.text) }))
    .map(({ line, words }) => ({ line, words: words.size, share: coverage(words, about) }))
    .filter(({ share, words }) => share >= sameMatter && share * words >= fewest)
    .sort((one, other) => other.share - one.share)
  return ranked[0]?.line ?? null
}

/** Rules, fees and procedures as sentences. */
export function linesOf({ rules, fees, procedure }: PolicyPack): Basis[] {
  const listed = (path: string, value: string | readonly string[]): Basis[] =>
    (typeof value === 'string' ? [value] : value).map((text) => ({ text, path }))
  const structured = fees !== undefined && typeof fees !== 'string' ? fees : []
  return [
    ...(rules === undefined ? [] : listed('rules', rules)),
    ...structured.map((fee) => ({
      text:
        typeof fee === 'string'
          ? fee
          : `${fee.name}${fee.amountCny}元${fee.period ? `（${fee.period}）` : ''}${fee.condition ? `，${fee.condition}` : ''}`,
      path: 'fees',
    })),
    ...(typeof fees === 'string' ? [{ text: fees, path: 'fees' }] : []),
    ...proceduresOf(procedure).map(({ name, papers }) => ({ text: `办理${name}，需要${papers.join('、')}`, path: `procedure.${name}` })),
  ]
}

export function proceduresOf(procedure: PolicyPack['procedure']): { name: string; papers: string[] }[] {
  if (typeof procedure !== 'object' || Array.isArray(procedure)) return []
  return Object.entries(procedure).map(([name, papers]) => ({ name, papers: typeof papers === 'string' ? [papers] : papers }))
}
