import { createHash } from 'node:crypto'
import type { ClassifierModel, Stages } from '../../src/engines/local/classifier/classifier-model.ts'
import { clauseHeads, documentHeads } from '../../src/engines/local/classifier/heads.ts'
import type { Scorer } from '../../src/engines/local/classifier/score-narrative.ts'
import type { WeightTable } from '../../src/engines/local/classifier/weight-table.ts'
import type { Figures } from './figures.ts'
import type { TrainingText } from './training-texts.ts'

type Trained = {
  readonly weights: Uint8Array
  readonly texts: readonly TrainingText[]
  readonly scorer: Scorer
  readonly stages: Stages
  readonly figures: Figures
}

/** seed/classifier/model.json: everything but the weights. The id changes with whatever answers differently. */
export function describeModel({ weights, texts, scorer, stages, figures }: Trained): ClassifierModel {
  const sha256 = hash(texts.map((text) => JSON.stringify({ ...text, flags: [...text.flags] })).join('\n'))
  return {
    id: `ngram-linear-${hash(weights, JSON.stringify(stages)).slice(0, 8)}`,
    trainedOn: { lines: texts.length, sha256 },
    document: tableOf(documentHeads, scorer.document),
    clause: tableOf(clauseHeads, scorer.clause),
    stages,
    figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4])),
  }
}

// Seven digits: far below what one byte a weight loses.
const tableOf = (heads: readonly string[], { scales, biases }: WeightTable) => ({
  heads: [...heads],
  scales: scales.map(sevenDigits),
  biases: biases.map(sevenDigits),
})
const sevenDigits = (value: number): number => Number(value.toPrecision(7))
const hash = (...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((digest, part) => digest.update(part), createHash('sha256')).digest('hex')
