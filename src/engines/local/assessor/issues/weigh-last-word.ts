import type { MaskedText } from '../../../../domain/masked-text.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import type { NarrativeClassifier, Scored } from '../../../../ports/classifier.ts'
import { maskedPart } from '../masked-part.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { issueCues } from './issue-cues.ts'
import { issueUnitsOf } from './issue-units.ts'
import { isTelling, isWrongful } from './telling-worth.ts'

/** Only where the whole narrative leaves this much doubt, and the last word is that clear, is it heard before the rest. */
const doubtfulBelow = 0.6
const clearFrom = 0.5

type Context = {
  readonly narrative: MaskedText
  readonly reading: NarrativeReading
  readonly classifier: NarrativeClassifier
  readonly subtypes: readonly Scored<Subtype>[]
}

/**
 * Many tell pleasant things first and what went wrong last. Where the whole narrative stays unclear, the last thing that went
 * wrong decides; it takes the probability of the best label, so that the doubt is kept.
 */
export function weighLastWord({ narrative, reading, classifier, subtypes }: Context): readonly Scored<Subtype>[] {
  const [best, ...others] = subtypes
  const last = issueUnitsOf(reading).findLast((unit) => isTelling(unit.text) && isWrongful(unit.text))
  if (!best || best.probability >= doubtfulBelow || !last) return subtypes
  const heard = classifier.classify(maskedPart(narrative, last)).subtypes[0]
  const isClear = heard && heard.label !== best.label && heard.probability >= clearFrom && issueCues[heard.label].test(last.text)
  if (!isClear) return subtypes
  const before = others.find(({ label }) => label === heard.label)?.probability ?? 0
  const swapped = subtypes.map((each) => {
    if (each.label === heard.label) return { ...each, probability: best.probability }
    return each.label === best.label ? { ...each, probability: before } : each
  })
  return swapped.toSorted((one, other) => other.probability - one.probability)
}
