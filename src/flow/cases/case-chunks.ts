import type { GuidanceCaseContent } from '../../domain/guidance-case.ts'
import type { MaskedText } from '../../domain/masked-text.ts'
import { PersonalDataVault, placeholdersIn } from '../../domain/personal-data.ts'
import type { Hasher } from '../../ports/cipher.ts'
import type { Embedder } from '../../ports/embedder.ts'
import type { CaseChunk } from '../../ports/stores/cases.ts'
import { mask } from '../mask.ts'

export type TextVector = { readonly textHash: string; readonly vector: Float32Array }

/** The passages of a case that retrieval matches: each example narrative, and the situation. Masked. */
export async function chunksOf(
  hasher: Hasher,
  caseId: string,
  content: Pick<GuidanceCaseContent, 'narratives' | 'situation'>,
): Promise<readonly CaseChunk[]> {
  const texts = [...content.narratives, content.situation].map((text) => mask(text, new PersonalDataVault()).text)
  return Promise.all([...new Set(texts)].map(async (text, ordinal) => ({ caseId, ordinal, text, textHash: await hasher.sha256(text) })))
}

/** Vectors of passages, in batches that keep memory small. */
export async function embedChunks(embedder: Embedder, chunks: readonly CaseChunk[]): Promise<readonly TextVector[]> {
  const vectors: TextVector[] = []
  for (let start = 0; start < chunks.length; start += 64) {
    const batch = chunks.slice(start, start + 64)
    const embedded = await embedder.embed(batch.map((chunk) => maskedAlready(chunk.text)))
    batch.forEach((chunk, index) => {
      const vector = embedded[index]
      if (vector) vectors.push({ textHash: chunk.textHash, vector })
    })
  }
  return vectors
}

// A stored passage is masked: its placeholders are its own, not a caller's trick.
function maskedAlready(text: string): MaskedText {
  const own = placeholdersIn(text).map(({ placeholder }) => ({ placeholder, kind: 'literal' as const, original: placeholder }))
  return mask(text, PersonalDataVault.from(own), { keepKnownPlaceholders: true })
}
