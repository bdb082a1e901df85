import type { MaskedText } from '../../../../domain/masked-text.ts'
import type { Playbook } from '../../../../domain/playbook.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import type { NarrativeClassifier, Scored } from '../../../../ports/classifier.ts'
import { demandedClausesOf } from '../demands/find-demands.ts'
import { maskedPart } from '../masked-part.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { followMatters, type ScoredUnit } from './follow-matters.ts'
import { issueCues } from './issue-cues.ts'
import { type IssueUnit, issueUnitsOf, lossIn } from './issue-units.ts'
import { type Matter, mattersOf } from './matters-of.ts'
import { tellMatter } from './tell-matter.ts'
import { isTelling, tellingWorth } from './telling-worth.ts'

/** One grievance: its subtype and the clauses that tell it best. */
export type Grievance = { readonly subtype: Subtype; readonly unit: IssueUnit }

export const mostIssues = 5
/** Units that are classified one by one, and the subtypes whose words choose them in a longer narrative. */
const mostUnits = 60
const likelySubtypes = 6

type Context = {
  readonly narrative: MaskedText
  readonly reading: NarrativeReading
  readonly classifier: NarrativeClassifier
  /** Of the whole narrative, best first. */
  readonly subtypes: readonly Scored<Subtype>[]
  readonly playbooks: readonly Playbook[]
}

/**
 * Every grievance apart, the main one first, at most five: the narrative is followed from matter to matter, what belongs to one
 * matter is put together, and of each matter the words that tell it are kept.
 */
export function splitIssues(context: Context): Grievance[] {
  const units = scoredUnitsOf(context)
  const matters = mattersOf(units, followMatters(units, context.subtypes), context.playbooks)
  const ranked = mainFirst(matters, context)
  return ranked.flatMap((matter, at) => tellMatter(matter, at === 0) ?? []).slice(0, mostIssues)
}

function scoredUnitsOf({ narrative, reading, classifier, subtypes }: Context): ScoredUnit[] {
  return mostTelling(issueUnitsOf(reading, demandedClausesOf(reading)), subtypes).map((unit) => ({
    unit,
    own: classifier.classify(maskedPart(narrative, unit)).subtypes,
    spoken: (subtype) => classifier.explain(maskedPart(narrative, unit), 'subtype', subtype).reduce((sum, { weight }) => sum + weight, 0),
    isTelling: isTelling(unit.text) || lossIn(unit.text) !== null,
  }))
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

/** A later matter is the main one only where it speaks so much more for the subtype. */
const laterBy = 1.5

// The main matter is the one of the best subtype; where none is, the one that speaks most for it takes its name.
function mainFirst(matters: readonly Matter[], { narrative, classifier, subtypes }: Context): Matter[] {
  const [best] = subtypes
  if (!best || matters.length === 0) return []
  const weights = classifier.explain(narrative, 'subtype', best.label)
  const spoken = ({ units }: Matter): number =>
    weights
      .filter(({ start, end }) => units.some(({ unit }) => unit.start < end && start < unit.end))
      .reduce((sum, { weight }) => sum + weight, 0)
  const named = matters.filter(({ subtype }) => subtype === best.label)
  const main = (named.length > 0 ? named : matters).reduce((first, later) => (spoken(later) > spoken(first) * laterBy ? later : first))
  return main ? [{ ...main, subtype: best.label }, ...matters.filter((each) => each !== main)] : []
}
