import { flagCodes, natures } from '../../src/domain/vocabulary.ts'
import type { Answered } from './answer-narratives.ts'
import { evidenceAgreement, f1, precision, recall, type Tally, tallyFlag, tallyFlags } from './tally.ts'

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const share = (answered: readonly Answered[], holds: (each: Answered) => boolean): string =>
  (answered.filter(holds).length / Math.max(1, answered.length)).toFixed(3)
const figures = (tally: Tally): string => `P ${precision(tally).toFixed(2)}  R ${recall(tally).toFixed(2)}  F1 ${f1(tally).toFixed(2)}`

/** Figures of one set; those of situations are what counts. */
export function printSet(name: string, answered: readonly Answered[]): void {
  const inside = answered.filter(({ line }) => line.subtype !== null)
  const outside = answered.filter(({ line }) => line.subtype === null)
  const gap = ({ line, opinion }: Answered) => opinion.severity - line.severity
  const accepted = ({ line, opinion }: Answered) =>
    [line.subtype, ...line.also.map((each) => each.slice(each.indexOf('/') + 1))].some((each) => each === opinion.subtype)
  out(`\n${name}: ${answered.length} narratives`)
  out(
    `scope      kept ${share(inside, ({ opinion }) => opinion.inScope)} of ${inside.length}, turned away ${share(outside, ({ opinion }) => !opinion.inScope)} of ${outside.length}`,
  )
  out(`subtype    ${share(inside, accepted)} (accepted alternatives count)`)
  out(
    `severity   exact ${share(inside, (each) => gap(each) === 0)}, within one ${share(inside, (each) => Math.abs(gap(each)) <= 1)}, too low ${share(inside, (each) => gap(each) < 0)}`,
  )
  out(`flags      ${figures(tallyFlags(answered))}, evidence as the labeller's ${evidenceAgreement(answered).toFixed(2)}`)
  out(
    `issues     ${[0, 1, 2, 3, 4, 5].map((count) => `${count}: ${inside.filter(({ opinion }) => opinion.issues.length === count).length}`).join('  ')}`,
  )
  out(`demands    voiced in ${share(inside, ({ opinion }) => opinion.demands.length > 0)}`)
  out(`time       ${(answered.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / Math.max(1, answered.length)).toFixed(1)} ms each`)
}

export function printFlags(answered: readonly Answered[]): void {
  out('\nflag by flag, both sets')
  for (const code of flagCodes) {
    const tally = tallyFlag(answered, code)
    out(`${code.padEnd(22)} ${String(tally.hits + tally.missed).padStart(4)}  ${figures(tally)}`)
  }
}

/** Nature is not labelled: what is no complaint is listed for eyes. */
export function printNatures(answered: readonly Answered[]): void {
  out(
    `\nnature     ${natures.map((nature) => `${nature} ${answered.filter(({ opinion }) => opinion.nature === nature).length}`).join('  ')}`,
  )
  for (const { line, opinion } of answered.filter((each) => each.opinion.nature !== 'complaint' && each.opinion.inScope))
    out(`${opinion.nature.padEnd(10)} ${line.id.padEnd(7)} ${line.narrative.replaceAll('\n', ' ').slice(0, 76)}`)
}
