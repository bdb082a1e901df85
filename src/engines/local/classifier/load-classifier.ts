import { flagCodes, subtypes } from '../../../domain/vocabulary.ts'
import type { NarrativeClassifier } from '../../../ports/classifier.ts'
import { classifierModelSchema } from './classifier-model.ts'
import { conclude } from './conclude.ts'
import { explainFlag, explainSubtype } from './explain.ts'
import { type Scorer, scoreNarrative } from './score-narrative.ts'
import { readWeights } from './weights-file.ts'

/** The classifier of a model and its weights. Throws a ZodError or an Error when they are broken or of another vocabulary. */
export function loadClassifier(model: unknown, weights: Uint8Array): NarrativeClassifier {
  const { id, document, clause, stages } = classifierModelSchema.parse(model)
  const read = readWeights(weights)
  const scorer: Scorer = { space: read.space, document: { ...read.document, ...document }, clause: { ...read.clause, ...clause } }
  return {
    id,
    classify: (narrative) => conclude(stages, scoreNarrative(scorer, narrative.text)),
    explain: ({ text }, head, label) => {
      const subtype = subtypes.find((each) => head === 'subtype' && each === label)
      if (subtype) return explainSubtype(scorer, stages.subtype, { text, label: subtype })
      const flag = flagCodes.find((each) => head === 'flag' && each === label)
      if (flag) return explainFlag(scorer, text, flag)
      throw new Error(`${label} is no ${head}`)
    },
  }
}
