import { flagCodes, subtypes } from '../../../domain/vocabulary.ts'
import type { NarrativeClassifier } from '../../../ports/classifier.ts'
import type { Stages } from './classifier-model.ts'
import { conclude } from './conclude.ts'
import { explainFlag, explainSubtype } from './explain.ts'
import { type Scorer, scoreNarrative } from './score-narrative.ts'

/** A classifier of trained parts. `explain` throws for a label that is none of its head's: that is a programming error. */
export function makeClassifier(id: string, scorer: Scorer, stages: Stages): NarrativeClassifier {
  return {
    id,
    classify: ({ text }) => conclude(stages, scoreNarrative(scorer, text)),
    explain: ({ text }, head, label) => {
      const subtype = subtypes.find((each) => head === 'subtype' && each === label)
      if (subtype) return explainSubtype(scorer, stages.subtype, { text, label: subtype })
      const flag = flagCodes.find((each) => head === 'flag' && each === label)
      if (flag) return explainFlag(scorer, stages.flags[flag], { text, label: flag })
      throw new Error(`${label} is no ${head}`)
    },
  }
}
