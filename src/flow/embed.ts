import { TingsuError } from '../domain/errors.ts'
import type { MaskedText } from '../domain/masked-text.ts'
import type { Embedder } from '../ports/embedder.ts'

/** The vector of one narrative: `embedder.dimensions` floats of length 1. */
export async function embed(embedder: Embedder, narrative: MaskedText): Promise<Float32Array> {
  const [vector] = await embedder.embed([narrative])
  if (!vector) throw new TingsuError('internal', 'the embedder gave no vector')
  return vector
}
