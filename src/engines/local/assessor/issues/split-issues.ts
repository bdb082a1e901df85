import type { MaskedText } from '../../../../domain/masked-text.ts'
import type { Span } from '../../../../domain/span.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import type { ClauseWeight, NarrativeClassifier, Scored } from '../../../../ports/classifier.ts'
import { demandOf } from '../demands/find-demands.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { issueCues } from './issue-cues.ts'
import { type IssueUnit, issueUnitsOf } from './issue-units.ts'
import { isTelling, isWrongful, tellingWorth } from './telling-worth.ts'

/** One grievance: its subtype and the clauses that tell it best. */
export type Grievance = { readonly subtype: Subtype; readonly unit: IssueUnit; readonly strength: number }

export const mostIssues = 5
/** What a naming word adds to the classifier's probability of a unit, and the whole narrative's share in it. */
const cueWorth = 0.35
const explainWorth = 0.35
const wholeWorth = 0.5
/** From this strength a second grievance is clearly above the noise of neighbouring subtypes. */
const clearFrom = 0.72

type Context = {
  readonly narrative: MaskedText
  readonly reading: NarrativeReading
  readonly classifier: NarrativeClassifier
  /** Of the whole narrative, best first. */
  readonly subtypes: readonly Scored<Subtype>[]
}

/**
 * Every grievance apart, the main one first, at most five. Each unit is classified by itself; words that name a grievance
 * and what the whole narrative is about add to that. Units of one subtype are one grievance.
 */
export function splitIssues({ narrative, reading, classifier, subtypes }: Context): Grievance[] {
  const main = subtypes[0]?.label
  const units = issueUnitsOf(reading).filter((unit) => isTelling(unit.text) && !isDemanded(unit))
  if (!main || units.length === 0) return []
  const whole = new Map(subtypes.map(({ label, probability }) => [label, probability]))
  const scored = units.map((unit) => scoreUnit(unit, classifier.classify(partOf(narrative, unit)).subtypes, whole))
  const first = bestFor(main, withWeights(scored, main, classifier.explain(narrative, 'subtype', main)))
  const others = [...new Set(scored.map(({ best }) => best))]
    .filter((subtype) => subtype !== main)
    .map((subtype) =>
      bestFor(
        subtype,
        scored.filter((each) => each.best === subtype),
      ),
    )
    .filter((grievance) => grievance !== null)
    .filter((grievance) => grievance.strength >= clearFrom && grievance.unit !== first?.unit && isWrongful(grievance.unit.text))
    .toSorted((one, other) => other.strength - one.strength)
  return [...(first ? [first] : []), ...others].slice(0, mostIssues)
}

type ScoredUnit = { readonly unit: IssueUnit; readonly best: Subtype; readonly strengths: ReadonlyMap<Subtype, number> }
function scoreUnit(unit: IssueUnit, own: readonly Scored<Subtype>[], whole: ReadonlyMap<Subtype, number>): ScoredUnit {
  const worth = tellingWorth(unit.text)
  const strengths = new Map(
    own.map(({ label, probability }) => [
      label,
      probability + (issueCues[label].test(unit.text) ? cueWorth : 0) + wholeWorth * (whole.get(label) ?? 0) + worth,
    ]),
  )
  const [best] = [...strengths].toSorted(([, one], [, other]) => other - one)
  return { unit, best: best?.[0] ?? 'communication', strengths }
}

// For the main grievance, what spoke for it in the whole narrative tells more than a unit by itself.
function withWeights(scored: readonly ScoredUnit[], main: Subtype, weights: readonly ClauseWeight[]): ScoredUnit[] {
  const spoken = scored.map(({ unit }) =>
    weights.filter((each) => each.start < unit.end && unit.start < each.end).reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
  )
  const most = Math.max(...spoken, Number.MIN_VALUE)
  return scored.map((each, at) => ({
    ...each,
    strengths: new Map([...each.strengths, [main, (each.strengths.get(main) ?? 0) + explainWorth * ((spoken[at] ?? 0) / most)]]),
  }))
}

function bestFor(subtype: Subtype, scored: readonly ScoredUnit[]): Grievance | null {
  const [best] = scored
    .map(({ unit, strengths }) => ({ subtype, unit, strength: (strengths.get(subtype) ?? 0) + (unit.begins ? 0.08 : 0) }))
    .toSorted((one, other) => other.strength - one.strength)
  return best ?? null
}

// What is asked for is no grievance.
const isDemanded = ({ clauses }: IssueUnit): boolean =>
  clauses.filter((clause, at) => demandOf(clause, clauses[at - 1]) !== null).length * 2 > clauses.length

/** A part of the masked text, which is masked as the whole is. */
const partOf = (narrative: MaskedText, { start, end }: Span): MaskedText => ({
  ...narrative,
  text: narrative.text.slice(start, end),
  segments: [],
})
