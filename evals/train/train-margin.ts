import type { FeatureVector } from '../../src/engines/local/classifier/features.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** +1 the label holds, -1 it does not, 0 leave the text out. */
export type Target = 1 | -1 | 0
export type LinearHead = { readonly weights: Float32Array; readonly bias: number }
export type MarginProblem = {
  readonly vectors: readonly FeatureVector[]
  readonly targets: readonly Target[]
  /** What a text on the wrong side costs. */
  readonly costs: readonly number[]
  readonly rows: number
}

const mostRounds = 30
const goodEnough = 0.1

/** A linear support vector machine: L2 penalty, squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). Always the same result. */
export function trainMargin({ vectors, targets, costs, rows }: MarginProblem): LinearHead {
  const order = Uint32Array.from(targets.flatMap((target, at) => (target === 0 ? [] : [at])))
  const problem = { vectors, targets, costs, weights: new Float32Array(rows + 1), alphas: new Float64Array(vectors.length) }
  const random = seededRandom(7)
  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(order, random)
    let lowest = Number.POSITIVE_INFINITY
    let highest = Number.NEGATIVE_INFINITY
    for (const at of order) {
      const gradient = step(problem, at)
      lowest = Math.min(lowest, gradient)
      highest = Math.max(highest, gradient)
    }
    if (highest - lowest <= goodEnough) break
  }
  return { weights: problem.weights.subarray(0, rows), bias: problem.weights[rows] ?? 0 }
}

type State = Omit<MarginProblem, 'rows'> & { readonly weights: Float32Array; readonly alphas: Float64Array }

/** Moves one dual variable to its optimum and returns its projected gradient. The bias is the weight of a last row, always 1. */
function step({ vectors, targets, costs, weights, alphas }: State, at: number): number {
  const vector = vectors[at]
  const target = targets[at] ?? 0
  if (!vector) return 0
  const { rows, values } = vector
  const bias = weights.length - 1
  let margin = weights[bias] ?? 0
  for (let index = 0; index < rows.length; index += 1) margin += (weights[rows[index] ?? 0] ?? 0) * (values[index] ?? 0)
  const slack = 0.5 / (costs[at] ?? 1)
  const alpha = alphas[at] ?? 0
  const gradient = target * margin - 1 + alpha * slack
  if (alpha === 0 && gradient >= 0) return 0
  // Vectors are at most one long; the bias adds one.
  const moved = Math.max(alpha - gradient / (2 + slack), 0)
  alphas[at] = moved
  const change = (moved - alpha) * target
  if (change === 0) return gradient
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0
    weights[row] = (weights[row] ?? 0) + change * (values[index] ?? 0)
  }
  weights[bias] = (weights[bias] ?? 0) + change
  return gradient
}
