import { and, asc, eq, sql } from 'drizzle-orm'
import type { ChunkHit } from '../../../ports/stores/cases.ts'
import { vectorLiteral } from '../columns.ts'
import type { QueryBuilder } from '../query-builder.ts'
import { chunks, embeddings, guidanceCases } from '../tables.ts'

export type NearestQuery = { readonly model: string; readonly vector: Float32Array; readonly limit: number }

/** Passages by cosine similarity, best first; an exact scan of the model's vectors. A vector of zeros is like none: 0. */
export async function nearestHits(db: QueryBuilder, { model, vector, limit }: NearestQuery): Promise<ChunkHit[]> {
  // The distance is reckoned once a passage: in the list and in the order it would be reckoned twice.
  const measured = db
    .select({
      caseId: chunks.caseId,
      ordinal: chunks.ordinal,
      subtype: guidanceCases.subtype,
      text: chunks.text,
      distance: sql<number>`${embeddings.vector} <=> ${vectorLiteral(vector)}::vector`.as('distance'),
    })
    .from(embeddings)
    .innerJoin(chunks, eq(chunks.textHash, embeddings.textHash))
    .innerJoin(guidanceCases, and(eq(guidanceCases.id, chunks.caseId), eq(guidanceCases.industry, 'bank')))
    .where(eq(embeddings.model, model))
    .orderBy(sql`distance`, asc(chunks.caseId), asc(chunks.ordinal))
    .limit(limit)
    .as('measured')
  const { caseId, ordinal, subtype, text, distance } = measured
  return db
    .select({ caseId, subtype, text, score: sql`coalesce(nullif(1 - ${distance}, 'NaN'), 0)`.mapWith(Number) })
    .from(measured)
    .orderBy(asc(distance), asc(caseId), asc(ordinal))
}
