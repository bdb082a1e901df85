import { type FlagCode, flagCodes } from '../../src/domain/vocabulary.ts'
import type { Answered } from './answer-narratives.ts'

/** Hits, wrongly given and missed. */
export type Tally = { readonly hits: number; readonly wrong: number; readonly missed: number }
export const precision = ({ hits, wrong }: Tally): number => hits / Math.max(1, hits + wrong)
export const recall = ({ hits, missed }: Tally): number => hits / Math.max(1, hits + missed)
export const f1 = ({ hits, wrong, missed }: Tally): number => (2 * hits) / Math.max(1, 2 * hits + wrong + missed)

/** A flag with empty evidence is proven by the channel alone: words cannot show it, so it is left out. */
export function tallyFlag(answered: readonly Answered[], code: FlagCode): Tally {
  const judged = answered.filter(({ line }) => !line.flags.some((flag) => flag.code === code && flag.evidence === ''))
  const given = ({ opinion }: Answered) => opinion.flags.some((flag) => flag.code === code)
  const holds = ({ line }: Answered) => line.flags.some((flag) => flag.code === code)
  return {
    hits: judged.filter((each) => given(each) && holds(each)).length,
    wrong: judged.filter((each) => given(each) && !holds(each)).length,
    missed: judged.filter((each) => !given(each) && holds(each)).length,
  }
}

export const tallyFlags = (answered: readonly Answered[]): Tally =>
  flagCodes
    .map((code) => tallyFlag(answered, code))
    .reduce((sum, each) => ({ hits: sum.hits + each.hits, wrong: sum.wrong + each.wrong, missed: sum.missed + each.missed }))

/** How often the evidence of a rightly given flag shares at least six characters with the labeller's. */
export function evidenceAgreement(answered: readonly Answered[]): number {
  const pairs = answered.flatMap(({ line, opinion }) =>
    opinion.flags.flatMap(({ code, evidence }) => {
      const labelled = line.flags.find((flag) => flag.code === code)
      return labelled ? [{ evidence, labelled: labelled.evidence }] : []
    }),
  )
  return pairs.filter(({ evidence, labelled }) => sharesWords(evidence, labelled)).length / Math.max(1, pairs.length)
}

function sharesWords(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  return Array.from({ length: Math.max(0, other.length - 5) }, (_, at) => other.slice(at, at + 6)).some((piece) => one.includes(piece))
}
