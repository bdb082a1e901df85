import { countGrams } from '../../src/engines/local/classifier/features.ts'
import { splitClauses } from '../../src/engines/local/classifier/split-clauses.ts'
import type { PreparedText } from './train-scorer.ts'
import type { TrainingText } from './training-texts.ts'

/** Cuts and counts once what every fold needs again. */
export const prepareTexts = (texts: readonly TrainingText[]): PreparedText[] =>
  texts.map((text) => ({ text, clauses: splitClauses(text.text).map((clause) => ({ clause, counts: countGrams(clause.text) })) }))
