import type { NarrativeClassifier } from '../../../ports/classifier.ts'
import { classifierModelSchema } from './classifier-model.ts'
import { makeClassifier } from './make-classifier.ts'
import { readWeights } from './weights-file.ts'

/** The classifier of a model and its weights. Throws a ZodError or an Error when they are broken or of another vocabulary. */
export function loadClassifier(model: unknown, weights: Uint8Array): NarrativeClassifier {
  const { id, document, clause, stages } = classifierModelSchema.parse(model)
  const read = readWeights(weights)
  return makeClassifier(
    id,
    { space: read.space, document: { ...read.document, ...document }, clause: { ...read.clause, ...clause } },
    stages,
  )
}
