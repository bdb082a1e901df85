import { ngrams } from '../../../language/ngrams.ts'

/** Grams are hashed into this many buckets. */
export const bucketCount = 2 ** 18

/** Which buckets the model knows: bucket → row (-1 unknown), and how much a row's grams say (inverse document frequency). */
export type FeatureSpace = { readonly rowOf: Int32Array; readonly rarity: Float32Array }

/** A sparse vector: parallel arrays of rows and values, of length one as a whole. */
export type FeatureVector = { readonly rows: Uint32Array; readonly values: Float32Array }

/** How often each hashed gram occurs. The key holds the bucket and, in its lowest two bits, the gram's length. */
export type GramCounts = ReadonlyMap<number, number>

// Single characters, pairs and triples are normalised apart, so that the many triples of a long text do not drown the rest.
const shareOf: Readonly<Record<number, number>> = { 1: 0.7, 2: 1, 3: 0.7 }
const wholeShare = Math.hypot(...Object.values(shareOf))

export function countGrams(text: string): GramCounts {
  const counts = new Map<number, number>()
  ngrams(text).forEach((grams, at) => {
    for (const gram of grams) {
      const key = bucketOf(gram) * 4 + at + 1
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  })
  return counts
}

/** The counts of all parts together. */
export function sumCounts(parts: readonly GramCounts[]): GramCounts {
  const sum = new Map<number, number>()
  for (const part of parts) for (const [key, count] of part) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}

export const bucketOfKey = (key: number): number => key >>> 2

/** The vector of counted grams: logarithmic counts times rarity; unknown grams do not count. */
export function vectorOf(counts: GramCounts, space: FeatureSpace): FeatureVector {
  const rows: number[] = []
  const lengths: number[] = []
  const values: number[] = []
  const squares = [0, 0, 0, 0]
  for (const [key, count] of counts) {
    const row = space.rowOf[bucketOfKey(key)] ?? -1
    if (row < 0) continue
    const length = key & 3
    const value = (1 + Math.log(count)) * (space.rarity[row] ?? 0)
    rows.push(row)
    lengths.push(length)
    values.push(value)
    squares[length] = (squares[length] ?? 0) + value * value
  }
  const factors = squares.map((square, length) => (square > 0 ? (shareOf[length] ?? 0) / wholeShare / Math.sqrt(square) : 0))
  return { rows: Uint32Array.from(rows), values: Float32Array.from(values, (value, at) => value * (factors[lengths[at] ?? 0] ?? 0)) }
}

// FNV-1a with a final mix: its lowest bits alone are too alike for neighbouring characters.
function bucketOf(gram: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) & (bucketCount - 1)
}
