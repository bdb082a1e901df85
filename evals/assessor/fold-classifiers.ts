import { type FlagCode, flagCodes, type Subtype, subtypes } from '../../src/domain/vocabulary.ts'
import type { Stages } from '../../src/engines/local/classifier/classifier-model.ts'
import { conclude } from '../../src/engines/local/classifier/conclude.ts'
import { explainFlag, explainSubtype } from '../../src/engines/local/classifier/explain.ts'
import { type Scorer, scoreNarrative } from '../../src/engines/local/classifier/score-narrative.ts'
import type { NarrativeClassifier } from '../../src/ports/classifier.ts'
import { fitStages } from '../train/fit-stages.ts'
import { foldsOf } from '../train/folds.ts'
import { prepareTexts } from '../train/prepare-texts.ts'
import { recipe } from '../train/recipe.ts'
import { trainScorer } from '../train/train-scorer.ts'
import { readTrainingTexts } from '../train/training-texts.ts'

/** Of each labelled text, a classifier that never saw it nor any text of its group. Trains as many as there are folds. */
export function trainFoldClassifiers(folder: string, seed: number): (id: string) => NarrativeClassifier | undefined {
  const prepared = prepareTexts(readTrainingTexts(folder))
  const foldOf = foldsOf(
    prepared.map(({ text }) => text),
    recipe.folds,
    seed,
  )
  const folds = Array.from({ length: recipe.folds }, (_, fold) => fold)
  const scorers = folds.map((fold) => trainScorer(prepared.filter((_, at) => foldOf[at] !== fold)))
  const scored = prepared.flatMap(({ text }, at) => {
    const scorer = scorers[foldOf[at] ?? 0]
    return scorer ? [{ text, raw: scoreNarrative(scorer, text.text) }] : []
  })
  const classifiers = folds.map((fold) => classifierOf(scorers[fold], fitStages(scored.filter((_, at) => foldOf[at] !== fold))))
  const foldOfId = new Map(prepared.map(({ text }, at) => [text.id, foldOf[at] ?? 0]))
  return (id) => classifiers[foldOfId.get(id) ?? -1]
}

function classifierOf(scorer: Scorer | undefined, stages: Stages): NarrativeClassifier {
  if (!scorer) throw new Error('a fold without scorer')
  return {
    id: 'out-of-fold',
    classify: ({ text }) => conclude(stages, scoreNarrative(scorer, text)),
    explain: ({ text }, head, label) => explainIn({ scorer, stages, text }, head, label),
  }
}

type Explaining = { readonly scorer: Scorer; readonly stages: Stages; readonly text: string }
function explainIn({ scorer, stages, text }: Explaining, head: 'subtype' | 'flag', label: Subtype | FlagCode) {
  const subtype = subtypes.find((each) => head === 'subtype' && each === label)
  if (subtype) return explainSubtype(scorer, stages.subtype, { text, label: subtype })
  const flag = flagCodes.find((each) => each === label)
  return flag ? explainFlag(scorer, stages.flags[flag], { text, label: flag }) : []
}
