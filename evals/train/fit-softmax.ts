import type { SoftmaxStage } from '../../src/engines/local/classifier/classifier-model.ts'

export type SoftmaxExample = {
  /** Margins of the stage's inputs. */
  readonly scores: Float64Array
  /** Positions of the labels that count as right. */
  readonly accepted: readonly number[]
  readonly weight: number
}
export type SoftmaxProblem = {
  readonly examples: readonly SoftmaxExample[]
  /** Heads whose margins come in; the first ones are the labels' own, in the order of the labels. */
  readonly inputs: readonly number[]
  readonly labels: number
  /** Pulls the mixing of margins, and the offsets, towards nothing. */
  readonly penalty: number
}

const rounds = 160
const pace = 0.06
/** Errors too small to move anything are passed over: most labels of most texts. */
const negligible = 1e-4

/**
 * Fits probabilities to margins: softmax of (temperature × own margin + mixing × all margins + offset), so that the accepted
 * labels together become likely. Gradient descent with moments (Adam) from a fixed beginning: always the same result.
 */
export function fitSoftmax(problem: SoftmaxProblem): SoftmaxStage {
  const { labels, inputs, penalty } = problem
  // The temperature, then a row of mixing weights and an offset for each label.
  const values = new Float64Array(1 + labels * (inputs.length + 1))
  values[0] = 2
  const moments = { first: new Float64Array(values.length), second: new Float64Array(values.length) }
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(problem, values)
    for (let at = 1; at < values.length; at += 1) gradient[at] = (gradient[at] ?? 0) + penalty * (values[at] ?? 0)
    descend(values, gradient, { ...moments, round })
  }
  return stageOf(problem, values)
}

function stageOf({ labels, inputs }: SoftmaxProblem, values: Float64Array): SoftmaxStage {
  const [temperature = 0] = values
  const rows = Array.from({ length: labels }, (_, label) => values.subarray(rowOf(label, inputs.length), rowOf(label + 1, inputs.length)))
  return {
    inputs: [...inputs],
    weights: rows.map((row, label) => inputs.map((_, input) => round4((row[input] ?? 0) + (label === input ? temperature : 0)))),
    offsets: rows.map((row) => round4(row[inputs.length] ?? 0)),
  }
}

const rowOf = (label: number, inputs: number): number => 1 + label * (inputs + 1)
const round4 = (value: number): number => Math.round(value * 1e4) / 1e4

function gradientOf({ examples, labels }: SoftmaxProblem, values: Float64Array): Float64Array {
  const gradient = new Float64Array(values.length)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const chances = new Float64Array(labels)
  for (const { scores, accepted, weight } of examples) {
    fillChances(chances, scores, values)
    const right = accepted.reduce((sum, label) => sum + (chances[label] ?? 0), 0)
    for (let label = 0; label < labels; label += 1) {
      const chance = chances[label] ?? 0
      const error = ((accepted.includes(label) ? chance - chance / right : chance) * weight) / total
      if (Math.abs(error) * total < negligible) continue
      const from = rowOf(label, scores.length)
      gradient[0] = (gradient[0] ?? 0) + error * (scores[label] ?? 0)
      for (let input = 0; input < scores.length; input += 1)
        gradient[from + input] = (gradient[from + input] ?? 0) + error * (scores[input] ?? 0)
      gradient[from + scores.length] = (gradient[from + scores.length] ?? 0) + error
    }
  }
  return gradient
}

function fillChances(chances: Float64Array, scores: Float64Array, values: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < chances.length; label += 1) {
    const from = rowOf(label, scores.length)
    let logit = (values[0] ?? 0) * (scores[label] ?? 0) + (values[from + scores.length] ?? 0)
    for (let input = 0; input < scores.length; input += 1) logit += (values[from + input] ?? 0) * (scores[input] ?? 0)
    chances[label] = logit
    highest = Math.max(highest, logit)
  }
  let total = 0
  for (let label = 0; label < chances.length; label += 1) {
    const power = Math.exp((chances[label] ?? 0) - highest)
    chances[label] = power
    total += power
  }
  for (let label = 0; label < chances.length; label += 1) chances[label] = (chances[label] ?? 0) / total
}

type Moments = { readonly first: Float64Array; readonly second: Float64Array; readonly round: number }

function descend(values: Float64Array, gradient: Float64Array, { first, second, round }: Moments): void {
  const step = round > rounds * 0.7 ? pace / 4 : pace
  for (let at = 0; at < values.length; at += 1) {
    const slope = gradient[at] ?? 0
    const mean = 0.9 * (first[at] ?? 0) + 0.1 * slope
    const square = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope
    first[at] = mean
    second[at] = square
    values[at] = (values[at] ?? 0) - (step * mean) / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
  }
}
