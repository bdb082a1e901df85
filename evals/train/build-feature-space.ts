import { bucketCount, bucketOfKey, type FeatureSpace, type GramCounts } from '../../src/engines/local/classifier/features.ts'
import { roundRarity } from '../../src/engines/local/classifier/weights-file.ts'

/** The buckets that occur in at least `fewest` of the texts, each with its rarity: 1 + log(texts / texts with it). */
export function buildFeatureSpace(texts: readonly GramCounts[], fewest: number): FeatureSpace {
  const found = new Uint32Array(bucketCount)
  for (const counts of texts) for (const bucket of new Set([...counts.keys()].map(bucketOfKey))) found[bucket] = (found[bucket] ?? 0) + 1
  const rowOf = new Int32Array(bucketCount).fill(-1)
  const rarity: number[] = []
  found.forEach((count, bucket) => {
    if (count < fewest) return
    rowOf[bucket] = rarity.length
    rarity.push(roundRarity(1 + Math.log(texts.length / count)))
  })
  return { rowOf, rarity: Float32Array.from(rarity) }
}
