import type { GuidanceCase } from '../../domain/guidance-case.ts'

/** One passage of a case that retrieval matches: an example narrative or the situation. Already masked. */
export type CaseChunk = { readonly caseId: string; readonly ordinal: number; readonly text: string; readonly textHash: string }

/** A passage that matched. Only cases of banks are searched: another industry's stay in the library as reading matter. */
export type ChunkHit = { readonly caseId: string; readonly subtype: GuidanceCase['subtype']; readonly text: string; readonly score: number }

export interface CaseStore {
  find(id: string): Promise<GuidanceCase | null>
  /** All cases, or those with the ids that there are, by id; the library is small (hundreds). */
  list(ids?: readonly string[]): Promise<readonly GuidanceCase[]>
  insert(guidanceCase: GuidanceCase): Promise<void>
  /** Writes it when the stored version is still `guidanceCase.version`, as version + 1; throws TingsuError('stale') otherwise. */
  update(guidanceCase: GuidanceCase): Promise<GuidanceCase>
  remove(id: string, version: number): Promise<void>
}

export interface CaseIndex {
  /** Replaces the passages of a case. Vectors of passages whose text did not change are kept. */
  replaceChunks(caseId: string, chunks: readonly CaseChunk[]): Promise<void>
  /** Passages that have no vector of this model yet. */
  chunksWithout(model: string): Promise<readonly CaseChunk[]>
  saveVectors(model: string, vectors: readonly { textHash: string; vector: Float32Array }[]): Promise<void>
  /** Nearest passages by cosine similarity (1 = same direction), best first. Exact scan. */
  nearest(model: string, vector: Float32Array, limit: number): Promise<readonly ChunkHit[]>
  /** Passages that share words with `tokens` (of src/language), best first. */
  lexical(tokens: readonly string[], limit: number): Promise<readonly ChunkHit[]>
}
