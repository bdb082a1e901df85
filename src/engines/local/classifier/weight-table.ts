import type { FeatureVector } from './features.ts'

/**
 * Quantised weights of several linear heads, row by row: row r holds the entries rowStarts[r] … rowStarts[r + 1], each a head
 * and its weight in units of that head's scale. What is not listed is 0.
 */
export type WeightTable = {
  readonly rowStarts: Uint32Array
  readonly headOf: Uint8Array
  readonly weights: Int8Array
  readonly scales: readonly number[]
  readonly biases: readonly number[]
}

/** The margin of every head for a vector. */
export function scoreVector(table: WeightTable, vector: FeatureVector): Float64Array {
  const sums = weigh(table, vector.rows, (at) => vector.values[at] ?? 0)
  return sums.map((sum, head) => sum + (table.biases[head] ?? 0))
}

/** The sum of weights × values of every head, without its bias. */
export function weigh(table: WeightTable, rows: ArrayLike<number>, valueAt: (at: number) => number): Float64Array {
  const { rowStarts, headOf, weights, scales } = table
  const sums = new Float64Array(scales.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    const value = valueAt(at)
    const end = rowStarts[row + 1] ?? 0
    for (let entry = rowStarts[row] ?? end; entry < end; entry += 1) {
      const head = headOf[entry] ?? 0
      sums[head] = (sums[head] ?? 0) + value * (weights[entry] ?? 0)
    }
  }
  return sums.map((sum, head) => sum * (scales[head] ?? 0))
}
