import { bucketCount, type FeatureSpace } from './features.ts'
import type { WeightTable } from './weight-table.ts'

// Layout of weights.bin, little-endian: five 32-bit numbers (mark, buckets, rows, document entries, clause entries), a bitmap
// of the known buckets, a rarity byte a row, then for either table: entries a row, heads, weights (one byte each).
const mark = 0x31435354
const headerBytes = 20
const rarityUnit = 1 / 24

/** The part of a table that lies in the weights file; scales and biases lie in the model. */
export type TableEntries = Pick<WeightTable, 'rowStarts' | 'headOf' | 'weights'>
export type Weights = { readonly space: FeatureSpace; readonly document: TableEntries; readonly clause: TableEntries }

/** Rarity as it survives one byte. */
export const roundRarity = (rarity: number): number => Math.fround(Math.min(255, Math.round(rarity / rarityUnit)) * rarityUnit)

/** Reads weights.bin. Throws an Error when the bytes are not such a file. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = Array.from({ length: 5 }, (_, at) => (bytes.length >= headerBytes ? view.getUint32(at * 4, true) : 0))
  const [foundMark, buckets, rows = 0, documentEntries = 0, clauseEntries = 0] = header
  const expected = headerBytes + bucketCount / 8 + 3 * rows + 2 * (documentEntries + clauseEntries)
  if (foundMark !== mark || buckets !== bucketCount || bytes.length !== expected) throw new Error('not a classifier weights file')
  let at = headerBytes
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const rowOf = rowsOf(take(bucketCount / 8))
  const rarity = Float32Array.from(take(rows), (byte) => byte * rarityUnit)
  const table = (entries: number) => ({ rowStarts: startsOf(take(rows)), headOf: take(entries), weights: Int8Array.from(take(entries)) })
  return { space: { rowOf, rarity }, document: table(documentEntries), clause: table(clauseEntries) }
}

/** Writes what `readWeights` reads. */
export function writeWeights({ space, document, clause }: Weights): Uint8Array {
  const header = Uint32Array.of(mark, bucketCount, space.rarity.length, document.headOf.length, clause.headOf.length)
  const bitmap = new Uint8Array(bucketCount / 8)
  space.rowOf.forEach((row, bucket) => {
    if (row >= 0) bitmap[bucket >>> 3] = (bitmap[bucket >>> 3] ?? 0) | (1 << (bucket & 7))
  })
  const rarity = Uint8Array.from(space.rarity, (value) => Math.round(value / rarityUnit))
  const parts = [new Uint8Array(header.buffer), bitmap, rarity, ...tableBytes(document), ...tableBytes(clause)]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function tableBytes({ rowStarts, headOf, weights }: TableEntries): Uint8Array[] {
  const lengths = Uint8Array.from(rowStarts.subarray(1), (end, row) => end - (rowStarts[row] ?? 0))
  return [lengths, headOf, new Uint8Array(weights.buffer, weights.byteOffset, weights.length)]
}

function rowsOf(bitmap: Uint8Array): Int32Array {
  const rowOf = new Int32Array(bucketCount).fill(-1)
  let row = 0
  bitmap.forEach((byte, at) => {
    for (let bit = 0; byte >>> bit > 0; bit += 1) if ((byte >>> bit) & 1) rowOf[at * 8 + bit] = row++
  })
  return rowOf
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, row) => {
    starts[row + 1] = (starts[row] ?? 0) + length
  })
  return starts
}
