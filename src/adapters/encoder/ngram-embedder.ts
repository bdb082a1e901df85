import type { NgramVocabulary } from '../../domain/ngram-vocabulary.ts'
import { characterNgrams } from '../../language/character-ngrams.ts'
import type { Embedder } from '../../ports/embedder.ts'

/**
 * Character n-grams of a fixed vocabulary as unit vectors: needs no model, runs everywhere, and is always there as the fallback.
 * A vocabulary instead of hashing, because the many rare grams of a long narrative would fill every bucket with noise.
 */
export function createNgramEmbedder({ id, grams, rarity }: NgramVocabulary): Embedder {
  const dimensionOf = new Map(grams.map((gram, at) => [gram, at]))
  const vectorOf = (text: string): Float32Array => {
    const vector = new Float32Array(grams.length)
    for (const [at, count] of countKnown(text, dimensionOf)) vector[at] = (1 + Math.log(count)) * (rarity[at] ?? 0)
    return normalise(vector)
  }
  return { model: id, dimensions: grams.length, embed: async (texts) => texts.map((masked) => vectorOf(masked.text)) }
}

function countKnown(text: string, dimensionOf: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const gram of characterNgrams(text)) {
    const at = dimensionOf.get(gram)
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((each) => each / length)
}
