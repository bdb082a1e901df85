import type { FlagCode, Subtype } from '../../../domain/vocabulary.ts'
import { flagCodes, subtypes } from '../../../domain/vocabulary.ts'
import type { ClauseWeight } from '../../../ports/classifier.ts'
import type { FlagStage, SoftmaxStage } from './classifier-model.ts'
import { bucketOfKey, countGrams, sumCounts, vectorOf } from './features.ts'
import { type Scorer, scoreClauses } from './score-narrative.ts'
import { splitClauses } from './split-clauses.ts'
import { weigh } from './weight-table.ts'

/** How far each clause lies above what the best clause of a narrative without the flag usually gets: above 0 it speaks for it. */
export function explainFlag(scorer: Scorer, stage: FlagStage, { text, label }: { text: string; label: FlagCode }): ClauseWeight[] {
  const head = flagCodes.indexOf(label)
  return scoreClauses(scorer, text).map(({ clause: { start, end }, scores }) => ({
    start,
    end,
    weight: (scores[head] ?? 0) - stage.ordinaryClause,
  }))
}

/** What each clause adds to the log odds of a subtype against the average of all subtypes. */
export function explainSubtype(scorer: Scorer, stage: SoftmaxStage, { text, label }: { text: string; label: Subtype }): ClauseWeight[] {
  const clauses = splitClauses(text).map((clause) => ({ ...clause, counts: countGrams(clause.text) }))
  const whole = sumCounts(clauses.map(({ counts }) => counts))
  const { rows, values } = vectorOf(whole, scorer.space)
  const valueOfRow = new Map(Array.from(rows, (row, at) => [row, values[at] ?? 0]))
  const weights = stageWeights(stage, subtypes.indexOf(label))
  return clauses.map(({ start, end, counts }) => {
    const entries = [...counts].map(([key, count]) => ({
      row: scorer.space.rowOf[bucketOfKey(key)] ?? -1,
      share: count / (whole.get(key) ?? count),
    }))
    const known = entries.filter(({ row }) => row >= 0)
    const scores = weigh(
      scorer.document,
      known.map(({ row }) => row),
      (at) => (valueOfRow.get(known[at]?.row ?? -1) ?? 0) * (known[at]?.share ?? 0),
    )
    return { start, end, weight: stage.inputs.reduce((sum, input, at) => sum + (weights[at] ?? 0) * (scores[input] ?? 0), 0) }
  })
}

/** The weights of one label less the average of all: softmax sees differences only. */
function stageWeights({ weights }: SoftmaxStage, label: number): number[] {
  return (weights[label] ?? []).map((weight, at) => weight - weights.reduce((sum, each) => sum + (each[at] ?? 0), 0) / weights.length)
}
