import { makeClassifier } from '../../src/engines/local/classifier/make-classifier.ts'
import { scoreNarrative } from '../../src/engines/local/classifier/score-narrative.ts'
import type { NarrativeClassifier } from '../../src/ports/classifier.ts'
import { readCaseTexts } from '../train/case-texts.ts'
import { fitStages } from '../train/fit-stages.ts'
import { foldsOf } from '../train/folds.ts'
import { prepareTexts } from '../train/prepare-texts.ts'
import { recipe } from '../train/recipe.ts'
import { casesFolder } from '../train/shipped-model.ts'
import { trainScorer } from '../train/train-scorer.ts'
import { readTrainingTexts } from '../train/training-texts.ts'

/** Of each labelled text and each example of a case, a classifier that never saw it nor any text of its group. Trains as many as there are folds. */
export function trainFoldClassifiers(folder: string, seed: number): (id: string) => NarrativeClassifier | undefined {
  const labelled = readTrainingTexts(folder)
  const prepared = prepareTexts([...labelled, ...readCaseTexts(casesFolder, labelled)])
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
  const classifiers = scorers.map((scorer, fold) =>
    makeClassifier('out-of-fold', scorer, fitStages(scored.filter((_, at) => foldOf[at] !== fold))),
  )
  const foldOfId = new Map(prepared.map(({ text }, at) => [text.id, foldOf[at] ?? 0]))
  return (id) => classifiers[foldOfId.get(id) ?? -1]
}
