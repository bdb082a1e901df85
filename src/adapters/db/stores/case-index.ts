import { and, asc, eq, notExists, type SQL, sql } from 'drizzle-orm'
import { TingsuError } from '../../../domain/errors.ts'
import { tokensOf } from '../../../language/bigrams.ts'
import type { CaseChunk, CaseIndex } from '../../../ports/stores/cases.ts'
import { textArray } from '../columns.ts'
import type { QueryBuilder } from '../query-builder.ts'
import type { StoreContext } from '../store-context.ts'
import { chunks, embeddingModels, embeddings } from '../tables.ts'
import { lexicalHits } from './lexical-hits.ts'
import { nearestHits } from './nearest-hits.ts'

export function createCaseIndex({ db }: StoreContext): CaseIndex {
  return {
    replaceChunks: (caseId, fresh) => replaceChunks(db, caseId, fresh),
    chunksWithout: (model) => {
      const { caseId, ordinal, text, textHash } = chunks
      const vectors = db.select({ model: embeddings.model }).from(embeddings)
      return db
        .select({ caseId, ordinal, text, textHash })
        .from(chunks)
        .where(notExists(vectors.where(and(eq(embeddings.model, model), eq(embeddings.textHash, textHash)))))
        .orderBy(asc(caseId), asc(ordinal))
    },
    saveVectors: async (model, vectors) => {
      const [first] = vectors
      if (!first) return
      await requireDimensions(db, model, first.vector.length)
      const rows = vectors.map(({ textHash, vector }) => ({ model, textHash, vector }))
      await db.insert(embeddings).values(rows).onConflictDoNothing()
    },
    nearest: (model, vector, limit) => nearestHits(db, { model, vector, limit }),
    lexical: (tokens, limit) => lexicalHits(db, tokens, limit),
  }
}

async function replaceChunks(db: QueryBuilder, caseId: string, fresh: readonly CaseChunk[]): Promise<void> {
  const old = await db.delete(chunks).where(eq(chunks.caseId, caseId)).returning({ textHash: chunks.textHash })
  if (fresh.length > 0) await db.insert(chunks).values(fresh.map((chunk) => ({ ...chunk, lexemes: lexemesOf(chunk.text) })))
  await db.delete(embeddings).where(orphaned(db, old))
}

// A vector outlives its passage only while another passage has the same words.
function orphaned(db: QueryBuilder, old: readonly { textHash: string }[]): SQL | undefined {
  const using = db.select({ caseId: chunks.caseId }).from(chunks)
  const once = sql`${embeddings.textHash} = any(${textArray(old.map(({ textHash }) => textHash))}::text[])`
  return and(once, notExists(using.where(eq(chunks.textHash, embeddings.textHash))))
}

// Built from our own tokens: PostgreSQL's parsers know no Chinese.
const lexemesOf = (text: string): SQL => sql`array_to_tsvector(${textArray(tokensOf(text))}::text[])`

/** A model has one dimension for good: vectors of two lengths cannot be compared. */
async function requireDimensions(db: QueryBuilder, name: string, dimensions: number): Promise<void> {
  await db.insert(embeddingModels).values({ name, dimensions }).onConflictDoNothing()
  const [known] = await db.select().from(embeddingModels).where(eq(embeddingModels.name, name))
  if (known?.dimensions === dimensions) return
  throw new TingsuError('internal', `the embedding model ${name} has ${known?.dimensions} dimensions, not ${dimensions}`)
}
