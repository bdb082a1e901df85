import { countGrams, type FeatureSpace, sumCounts, vectorOf } from './features.ts'
import { type Clause, splitClauses } from './split-clauses.ts'
import { scoreVector, type WeightTable } from './weight-table.ts'

/** The linear part of the classifier. */
export type Scorer = { readonly space: FeatureSpace; readonly document: WeightTable; readonly clause: WeightTable }

/** Margins: of every document head, and of every clause head in the clause that speaks most for it. */
export type RawScores = { readonly document: Float64Array; readonly bestClause: Float64Array }

/** Below every margin that a real clause gets: the score of a text without clauses. */
const noClause = -2

export function scoreNarrative(scorer: Scorer, text: string): RawScores {
  const counts = splitClauses(text).map((clause) => countGrams(clause.text))
  const bestClause = new Float64Array(scorer.clause.biases.length).fill(noClause)
  for (const each of counts) {
    scoreVector(scorer.clause, vectorOf(each, scorer.space)).forEach((score, head) => {
      bestClause[head] = Math.max(bestClause[head] ?? noClause, score)
    })
  }
  return { document: scoreVector(scorer.document, vectorOf(sumCounts(counts), scorer.space)), bestClause }
}

/** Every clause with the margins of the clause heads. */
export function scoreClauses(scorer: Scorer, text: string): { readonly clause: Clause; readonly scores: Float64Array }[] {
  return splitClauses(text).map((clause) => ({
    clause,
    scores: scoreVector(scorer.clause, vectorOf(countGrams(clause.text), scorer.space)),
  }))
}
