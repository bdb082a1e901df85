import { conclude } from '../../src/engines/local/classifier/conclude.ts'
import { scoreNarrative } from '../../src/engines/local/classifier/score-narrative.ts'
import type { Classification } from '../../src/ports/classifier.ts'
import { fitStages, type Scored } from './fit-stages.ts'
import { foldsOf } from './folds.ts'
import { recipe } from './recipe.ts'
import { type PreparedText, trainScorer } from './train-scorer.ts'
import type { TrainingText } from './training-texts.ts'

/** A text with what a classifier says that was trained, quantised and calibrated without its fold. */
export type Answer = { readonly text: TrainingText; readonly classification: Classification }
export type CrossValidation = { readonly scored: readonly Scored[]; readonly answers: readonly Answer[] }

/** Scores every text by a scorer of the other folds, then calibrates every fold on the scores of the others. */
export function crossValidate(prepared: readonly PreparedText[], seed: number): CrossValidation {
  const foldOf = foldsOf(
    prepared.map(({ text }) => text),
    recipe.folds,
    seed,
  )
  const folds = Array.from({ length: recipe.folds }, (_, fold) => fold)
  const inFold = <Item>(items: readonly Item[], fold: number) => items.filter((_, at) => foldOf[at] === fold)
  const outOfFold = <Item>(items: readonly Item[], fold: number) => items.filter((_, at) => foldOf[at] !== fold)
  const scoredOf = new Map<string, Scored>()
  for (const fold of folds) {
    const scorer = trainScorer(outOfFold(prepared, fold))
    for (const { text } of inFold(prepared, fold)) scoredOf.set(text.id, { text, raw: scoreNarrative(scorer, text.text) })
  }
  const scored = prepared.flatMap(({ text }) => scoredOf.get(text.id) ?? [])
  const answers = folds.flatMap((fold) => {
    const stages = fitStages(outOfFold(scored, fold))
    return inFold(scored, fold).map(({ text, raw }) => ({ text, classification: conclude(stages, raw) }))
  })
  return { scored, answers }
}
