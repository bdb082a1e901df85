import type { MaskedText } from '../domain/masked-text.ts'

/** Turns masked texts into unit vectors of `dimensions` floats. One implementation an embedding model. */
export interface Embedder {
  readonly model: string
  readonly dimensions: number
  embed(texts: readonly MaskedText[]): Promise<readonly Float32Array[]>
}
