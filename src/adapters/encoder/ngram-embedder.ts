import { characterNgrams } from '../../language/character-ngrams.ts'
import type { Embedder } from '../../ports/embedder.ts'

const dimensions = 1024

/** Hashed character n-grams as unit vectors: needs no model, runs everywhere, and is always there as the fallback. */
export const ngramEmbedder: Embedder = {
  model: 'ngram-1024-v1',
  dimensions,
  embed: async (texts) => texts.map((masked) => vectorOf(masked.text)),
}

function vectorOf(text: string): Float32Array {
  const counts = new Map<string, number>()
  for (const gram of characterNgrams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const vector = new Float32Array(dimensions)
  for (const [gram, count] of counts) {
    const hash = fnv1a(gram)
    const bucket = hash % dimensions
    // A sign from another bit of the hash lets collisions cancel instead of add up.
    const sign = (hash >>> 20) & 1 ? 1 : -1
    vector[bucket] = (vector[bucket] ?? 0) + sign * (1 + Math.log(count)) * weightOf(gram)
  }
  return normalise(vector)
}

// Longer grams say more: without corpus statistics, length stands in for rarity.
const weightOf = (gram: string): number => [0, 0.3, 1, 1.4][gram.length] ?? 1.4

function normalise(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((each) => each / length)
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
