import type { Miss, Tally } from './measure.ts'
import type { MetaReport, PrincipleProof } from './measure-all.ts'
import type { Overall } from './overall.ts'
import { type Part, parts } from './read-material.ts'
import { wilson } from './wilson.ts'

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const figure = ({ right, of }: Pick<Tally, 'right' | 'of'>): string => {
  if (of === 0) return 'nothing'.padEnd(16)
  const [low] = wilson(right, of)
  return `${right}/${of} (≥ ${(low * 100).toFixed(0)} %)`.padEnd(16)
}

/** One line a principle: caught in dev and held out (with the lower Wilson bound), look-alikes let through, and what it lacks. */
export function printScores({ proofs, unplaced, bases, overall, reader }: MetaReport): void {
  out(`${bases} clean drafts; caught violations and look-alikes let through, with the lower 95 % bound`)
  out(`${''.padEnd(40)}${'dev'.padEnd(16)} ${'held out'.padEnd(16)} ${'look-alikes'.padEnd(16)} ${'held out'.padEnd(16)} status`)
  for (const proof of proofs) out(lineOf(proof))
  out(`${proofs.filter(({ shortfalls }) => shortfalls.length === 0).length} of ${proofs.length} enforced checks proven`)
  for (const part of parts) out(overallLine(part, overall[part]))
  out(`sentence reader ${reader}`)
  if (unplaced.length > 0) out(`${unplaced.length} changes suit no clean draft: ${unplaced.join(', ')}`)
}

const percent = (count: number, of: number): string => `${count} of ${of}${of === 0 ? '' : ` (${((count / of) * 100).toFixed(0)} %)`}`

const overallLine = (part: Part, all: Overall): string =>
  `${part}, blockers: violations caught by their own check ${percent(all.caughtByOwn, all.violations)}, by any ${percent(all.caughtByAny, all.violations)}; ` +
  `look-alikes objected to by that check ${percent(all.objectedByOwn, all.lookalikes)}, by any ${percent(all.objectedByAny, all.lookalikes)}; ` +
  `clean drafts blocked ${percent(all.cleanBlocked, all.clean)}`

function lineOf({ principle, scores: { dev, heldout }, shortfalls }: PrincipleProof): string {
  const figures = [dev.mutants, heldout.mutants, dev.lookalikes, heldout.lookalikes].map(figure).join(' ')
  return `${principle.tier.slice(0, 2)} ${principle.id.padEnd(36)} ${figures} ${shortfalls.length === 0 ? 'proven' : `not proven: ${shortfalls.join('; ')}`}`
}

/** Every miss of a part by name, the text to be looked up under evals/meta. */
export function printMisses({ proofs }: MetaReport, part: Part): void {
  for (const { principle, scores } of proofs) {
    const { mutants, lookalikes, clean, apart } = scores[part]
    const kinds: readonly (readonly [string, readonly Miss[]])[] = [
      ['not caught', mutants.misses],
      ['look-alike objected to', lookalikes.misses],
      ['clean draft objected to', clean.misses],
      ['fires beside its own', apart.misses],
    ]
    for (const [kind, misses] of kinds)
      for (const { change, base, verdict } of misses) out(`${principle.id}  ${kind}: ${change} on ${base} (${verdict})`)
  }
}
