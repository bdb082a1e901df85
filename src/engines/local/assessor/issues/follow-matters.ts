import { type Subtype, subtypes } from '../../../../domain/vocabulary.ts'
import type { Scored } from '../../../../ports/classifier.ts'
import { issueCues } from './issue-cues.ts'
import type { IssueUnit, Opening } from './issue-units.ts'

/** A unit with the classifier's opinion of it alone; `spoken`: what its words add to the log odds of a subtype. */
export type ScoredUnit = {
  readonly unit: IssueUnit
  readonly own: readonly Scored<Subtype>[]
  readonly spoken: (subtype: Subtype) => number
  readonly isTelling: boolean
}

/** How much the opinion of the whole narrative weighs beside that of a unit, and a word that names the subtype. */
const weights = { whole: 0.2, cue: 0.5, quoted: 2 } as const
/** A unit shorter than this speaks for itself only in part; one that tells no grievance hardly. */
const fullLength = 14
const asideShare = 0.15
/** What staff said, word for word: who quotes it complains of the manner. */
const staffQuoted =
  /(?:柜员|客服|坐席|经理|大堂|保安|主任|主管|行长|员工|值班|催收|小伙|姑娘|[他她])[^，。“”]{0,10}(?:说|讲|回|答|嚷|吼|喊|嘀咕|冲我|甩|扔|来一句|笑)[^，。“”]{0,8}[“「『"]/u
/** What going over to another matter costs: the clearer it is opened, the less. In units of log probability. */
const costs: Readonly<Record<Opening, number>> = { number: 0, transition: 1, turn: 1, sentence: 2.5, length: 2.75 }
/** Probabilities below these say no more than that the label is unlikely. */
const least = { own: 1e-4, whole: 1e-3 } as const

/**
 * The matter each unit is about: the most likely path of subtypes through the narrative, where staying with a matter is free and
 * going over to another costs (Viterbi).
 */
export function followMatters(units: readonly ScoredUnit[], whole: readonly Scored<Subtype>[]): Subtype[] {
  const [first, ...rest] = units.map((each) => speaksFor(each, whole))
  if (!first) return []
  const steps: (readonly number[])[] = []
  let worth = first
  for (const [at, emission] of rest.entries()) {
    const best = indexOfMax(worth)
    const changed = (worth[best] ?? 0) - costs[units[at + 1]?.unit.opening ?? 'length']
    const before = worth
    steps.push(before.map((stays, label) => (stays >= changed ? label : best)))
    worth = emission.map((own, label) => own + Math.max(before[label] ?? 0, changed))
  }
  return pathBack(steps, indexOfMax(worth))
}

/** How much a unit speaks for each subtype, in the order of the vocabulary. */
function speaksFor({ unit, own, isTelling }: ScoredUnit, whole: readonly Scored<Subtype>[]): number[] {
  const share = (isTelling ? 1 : asideShare) * Math.min(1, unit.text.length / fullLength)
  return subtypes.map(
    (label) =>
      share * Math.log(Math.max(probabilityOf(label, own), least.own)) +
      (isTelling && issueCues[label].test(unit.text) ? weights.cue : 0) +
      (label === 'attitude' && staffQuoted.test(unit.text) ? weights.quoted : 0) +
      weights.whole * Math.log(Math.max(probabilityOf(label, whole), least.whole)),
  )
}

function pathBack(steps: readonly (readonly number[])[], last: number): Subtype[] {
  const path = [last]
  for (const step of steps.toReversed()) path.unshift(step[path[0] ?? 0] ?? 0)
  return path.flatMap((label) => subtypes[label] ?? [])
}

export const probabilityOf = (label: Subtype, scored: readonly Scored<Subtype>[]): number =>
  scored.find((each) => each.label === label)?.probability ?? 0

const indexOfMax = (values: readonly number[]): number => values.indexOf(Math.max(...values))
