import { type FeatureVector, type GramCounts, sumCounts, vectorOf } from '../../src/engines/local/classifier/features.ts'
import { clauseHeads, documentHeads } from '../../src/engines/local/classifier/heads.ts'
import type { Scorer } from '../../src/engines/local/classifier/score-narrative.ts'
import type { Clause } from '../../src/engines/local/classifier/split-clauses.ts'
import { buildFeatureSpace } from './build-feature-space.ts'
import { quantise } from './quantise.ts'
import { recipe } from './recipe.ts'
import { trainMargin } from './train-margin.ts'
import { clauseTarget, documentTargets, isScopeHead } from './training-heads.ts'
import type { TrainingText } from './training-texts.ts'

/** A text cut into clauses with their grams counted: what does not change from fold to fold. */
export type PreparedText = { readonly text: TrainingText; readonly clauses: readonly { clause: Clause; counts: GramCounts }[] }

/** Trains all linear heads on the texts and quantises them. */
export function trainScorer(prepared: readonly PreparedText[]): Scorer {
  const whole = prepared.map(({ clauses }) => sumCounts(clauses.map(({ counts }) => counts)))
  const space = buildFeatureSpace(whole, recipe.fewestTexts)
  const vectors = whole.map((counts) => vectorOf(counts, space))
  const texts = prepared.map(({ text }) => text)
  const rows = space.rarity.length
  return {
    space,
    document: quantise(
      documentHeads.map((head) => trainMargin({ vectors, rows, targets: documentTargets(head, texts), costs: costsOf(head, texts) })),
      recipe.pruneBelow.document,
    ),
    clause: trainClauses(prepared, (counts) => vectorOf(counts, space), rows),
  }
}

function trainClauses(prepared: readonly PreparedText[], toVector: (counts: GramCounts) => FeatureVector, rows: number) {
  const pieces = prepared.flatMap(({ text, clauses }) => clauses.map(({ clause, counts }) => ({ text, clause, vector: toVector(counts) })))
  const vectors = pieces.map(({ vector }) => vector)
  const costs = pieces.map(() => recipe.clauseCost)
  const heads = clauseHeads.map((head) => {
    const targets = pieces.map(({ text, clause }) => clauseTarget(head.slice('flag:'.length), text, clause))
    return trainMargin({ vectors, rows, targets, costs })
  })
  return quantise(heads, recipe.pruneBelow.clause)
}

function costsOf(head: string, texts: readonly TrainingText[]): number[] {
  return texts.map(({ subtype }) => recipe.documentCost * (subtype === null && isScopeHead(head) ? recipe.outOfScopeCost : 1))
}
