import type { WeightTable } from '../../src/engines/local/classifier/weight-table.ts'
import type { LinearHead } from './train-margin.ts'

const largest = 127

/** One byte a weight, with a scale a head; weights below `pruneBelow` of a head's largest are dropped. */
export function quantise(heads: readonly LinearHead[], pruneBelow: number): WeightTable {
  const rows = heads[0]?.weights.length ?? 0
  const scales = heads.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / largest)
  const rowStarts = new Uint32Array(rows + 1)
  const headOf: number[] = []
  const kept: number[] = []
  for (let row = 0; row < rows; row += 1) {
    heads.forEach(({ weights }, head) => {
      const units = (weights[row] ?? 0) / (scales[head] || 1)
      if (Math.abs(units) < pruneBelow * largest || Math.round(units) === 0) return
      headOf.push(head)
      kept.push(Math.round(units))
    })
    rowStarts[row + 1] = kept.length
  }
  return { rowStarts, headOf: Uint8Array.from(headOf), weights: Int8Array.from(kept), scales, biases: heads.map(({ bias }) => bias) }
}
