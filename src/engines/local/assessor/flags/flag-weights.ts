import type { MaskedText } from '../../../../domain/masked-text.ts'
import type { NarrativeClassifier } from '../../../../ports/classifier.ts'
import { maskedPart } from '../masked-part.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import type { FlagWeights } from './judge-flags.ts'

/** The classifier's weights for a narrative, asked only where words leave a choice. */
export function flagWeightsOf(classifier: NarrativeClassifier, narrative: MaskedText, { clauses }: NarrativeReading): FlagWeights {
  return {
    ofSpan: (code, span) => {
      const touched = clauses.filter((clause) => clause.start < span.end && span.start < clause.end)
      return Math.max(
        ...touched.flatMap((clause) => classifier.explain(maskedPart(narrative, clause), 'flag', code).map(({ weight }) => weight)),
        Number.NEGATIVE_INFINITY,
      )
    },
    ofClauses: (code) => classifier.explain(narrative, 'flag', code),
  }
}
