import type { LogisticStage } from '../../src/engines/local/classifier/classifier-model.ts'

export type LogisticExample = { readonly inputs: readonly number[]; readonly holds: boolean; readonly weight: number }

const mostRounds = 30

/** Logistic regression by Newton's method; `penalty` pulls the weights (not the offset) towards 0. */
export function fitLogistic(examples: readonly LogisticExample[], penalty: number): LogisticStage {
  const width = (examples[0]?.inputs.length ?? 0) + 1
  const values = new Array<number>(width).fill(0)
  for (let round = 0; round < mostRounds; round += 1) {
    const step = newtonStep(examples, values, penalty)
    step.forEach((change, at) => {
      values[at] = (values[at] ?? 0) - change
    })
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return { weights: values.slice(0, -1), offset: values.at(-1) ?? 0 }
}

function newtonStep(examples: readonly LogisticExample[], values: readonly number[], penalty: number): number[] {
  const last = values.length - 1
  // Each row of the system: second derivatives, then the first.
  const system = values.map((value, row) => [
    ...values.map((_, column) => (row === column && row < last ? penalty : row === column ? 1e-6 : 0)),
    row < last ? penalty * value : 0,
  ])
  for (const { inputs, holds, weight } of examples) {
    const terms = [...inputs, 1]
    const chance = 1 / (1 + Math.exp(-terms.reduce((sum, term, at) => sum + term * (values[at] ?? 0), 0)))
    const curve = chance * (1 - chance) * weight
    const error = (chance - (holds ? 1 : 0)) * weight
    system.forEach((line, row) => {
      const term = terms[row] ?? 0
      terms.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + curve * term * other
      })
      line[last + 1] = (line[last + 1] ?? 0) + error * term
    })
  }
  return solve(system)
}

/** Gaussian elimination with pivots; the right side is each row's last number. */
function solve(system: number[][]): number[] {
  system.forEach((_, at) => {
    const pivot = system.slice(at).reduce((best, line) => (Math.abs(line[at] ?? 0) > Math.abs(best[at] ?? 0) ? line : best))
    system.splice(system.indexOf(pivot), 1)
    system.splice(at, 0, pivot)
    system.forEach((line, row) => {
      if (row === at) return
      const factor = (line[at] ?? 0) / (pivot[at] || 1)
      line.forEach((value, column) => {
        line[column] = value - factor * (pivot[column] ?? 0)
      })
    })
  })
  return system.map((line, at) => (line.at(-1) ?? 0) / (line[at] || 1))
}
