import type { MaskedText } from '../../../../domain/masked-text.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import type { NarrativeClassifier, Scored } from '../../../../ports/classifier.ts'
import { demandOf } from '../demands/find-demands.ts'
import { maskedPart } from '../masked-part.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { issueCues } from './issue-cues.ts'
import { type IssueUnit, issueUnitsOf } from './issue-units.ts'
import { isTelling, isWrongful, tellingWorth } from './telling-worth.ts'

/** One grievance: its subtype and the clauses that tell it best. */
export type Grievance = { readonly subtype: Subtype; readonly unit: IssueUnit; readonly strength: number }

export const mostIssues = 5
/** Units that are classified one by one, and the subtypes whose words choose them in a longer narrative. */
const mostUnits = 60
const likelySubtypes = 6
/** What counts for the clauses that tell the main grievance: the unit by itself, a naming word, its share in the whole verdict. */
const mainWorth = { own: 0.3, cue: 0.35, explained: 0.6 } as const
/** What a second grievance needs: the unit's own probability, and its share of what the main one leaves. */
const secondFrom = { own: 0.45, left: 0.03 } as const
/** These names fit so much that more must speak for them. */
const vague: readonly Subtype[] = ['communication', 'skills', 'process_limits', 'handling_error']
const vagueFrom = { own: 0.55, left: 0.06 } as const

type Context = {
  readonly narrative: MaskedText
  readonly reading: NarrativeReading
  readonly classifier: NarrativeClassifier
  /** Of the whole narrative, best first. */
  readonly subtypes: readonly Scored<Subtype>[]
}
/** `own`: the unit by itself; `spoken`: what it adds to the log odds of the main subtype. */
type ScoredUnit = { readonly unit: IssueUnit; readonly own: readonly Scored<Subtype>[]; readonly spoken: number }

/**
 * Every grievance apart, the main one first, at most five. Each unit is classified by itself; a second grievance must be
 * named by a word of its own and tell that something went wrong. Units of one subtype are one grievance.
 */
export function splitIssues({ narrative, reading, classifier, subtypes }: Context): Grievance[] {
  const main = subtypes[0]
  const units = issueUnitsOf(reading).filter((unit) => isTelling(unit.text) && !isDemanded(unit))
  if (!main || units.length === 0) return []
  const scored = mostTelling(units, subtypes).map((unit) => scoreUnit(unit, main.label, { narrative, classifier }))
  const first = mainGrievance(main.label, scored)
  const leftBy = Math.max(1 - main.probability, 1e-6)
  const others = subtypes
    .slice(1)
    .flatMap(({ label, probability }) => secondGrievance(label, scored, probability / leftBy) ?? [])
    .filter(({ unit }) => unit !== first?.unit)
    .toSorted((one, other) => other.strength - one.strength)
  return [...(first ? [first] : []), ...oneEachUnit(others)].slice(0, mostIssues)
}

// A very long narrative is not classified piece by piece: the pieces that tell and name most are.
function mostTelling(units: readonly IssueUnit[], subtypes: readonly Scored<Subtype>[]): readonly IssueUnit[] {
  if (units.length <= mostUnits) return units
  const likely = subtypes.slice(0, likelySubtypes).map(({ label }) => issueCues[label])
  const ranked = units.map((unit) => ({ unit, worth: tellingWorth(unit.text) + (likely.some((cue) => cue.test(unit.text)) ? 0.3 : 0) }))
  const kept = new Set(
    ranked
      .toSorted((one, other) => other.worth - one.worth)
      .slice(0, mostUnits)
      .map(({ unit }) => unit),
  )
  return units.filter((unit) => kept.has(unit))
}

type Judging = Pick<Context, 'narrative' | 'classifier'>
function scoreUnit(unit: IssueUnit, main: Subtype, { narrative, classifier }: Judging): ScoredUnit {
  const part = maskedPart(narrative, unit)
  const spoken = classifier.explain(part, 'subtype', main).reduce((sum, { weight }) => sum + weight, 0)
  return { unit, own: classifier.classify(part).subtypes, spoken: Math.max(0, spoken) }
}

// A unit's probability is soon 1: what it adds to the log odds tells units apart.
function mainGrievance(subtype: Subtype, scored: readonly ScoredUnit[]): Grievance | null {
  const most = Math.max(...scored.map(({ spoken }) => spoken), Number.MIN_VALUE)
  const grievances = scored.map(({ unit, own, spoken }) => ({
    subtype,
    unit,
    strength:
      mainWorth.own * probabilityOf(subtype, own) +
      (issueCues[subtype].test(unit.text) ? mainWorth.cue : 0) +
      (mainWorth.explained * spoken) / most +
      tellingWorth(unit.text),
  }))
  return grievances.toSorted((one, other) => other.strength - one.strength)[0] ?? null
}

function secondGrievance(subtype: Subtype, scored: readonly ScoredUnit[], left: number): Grievance | null {
  const least = vague.includes(subtype) ? vagueFrom : secondFrom
  const grievances = scored
    .filter(({ unit, own }) => own[0]?.label === subtype && (left >= least.left || unit.begins))
    .filter(({ unit, own }) => probabilityOf(subtype, own) >= least.own && issueCues[subtype].test(unit.text) && isWrongful(unit.text))
    .map(({ unit, own }) => ({ subtype, unit, strength: probabilityOf(subtype, own) + left + tellingWorth(unit.text) }))
  return grievances.toSorted((one, other) => other.strength - one.strength)[0] ?? null
}

const probabilityOf = (subtype: Subtype, scored: readonly Scored<Subtype>[]): number =>
  scored.find(({ label }) => label === subtype)?.probability ?? 0

const oneEachUnit = (grievances: readonly Grievance[]): Grievance[] =>
  grievances.filter(({ unit }, at) => grievances.findIndex((each) => each.unit === unit) === at)

// What is asked for is no grievance.
const isDemanded = ({ clauses }: IssueUnit): boolean =>
  clauses.filter((clause, at) => demandOf(clause, clauses[at - 1]) !== null).length * 2 > clauses.length
