import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { ChunkHit } from '../../../ports/stores/cases.ts'
import { textArray } from '../columns.ts'
import type { QueryBuilder } from '../query-builder.ts'
import { chunks, guidanceCases } from '../tables.ts'

// The first sentences say what a long narrative is about; more words only make the scan slower.
const mostWords = 400

/**
 * Passages that share words, best first. A word counts by its rarity in the library, a passage less the longer it is: this finds
 * the right subtype more often than ts_rank, to which a common word is as good as a rare one.
 */
export async function lexicalHits(db: QueryBuilder, tokens: readonly string[], limit: number): Promise<ChunkHit[]> {
  const words = [...new Set(tokens)].slice(0, mostWords)
  if (words.length === 0) return []
  const hit = db.$with('hit').as(
    db
      .select({ caseId: chunks.caseId, ordinal: chunks.ordinal, word: sql<string>`lexeme.lexeme`.as('word') })
      .from(chunks)
      .innerJoin(sql`unnest(${chunks.lexemes}) as lexeme`, sql`lexeme.lexeme = any(${textArray(words)}::text[])`),
  )
  const rarity = sql<number>`ln(1 + (select count(*) from ${chunks})::float8 / count(*))`.as('rarity')
  const weight = db.$with('weight').as(
    db
      .select({ rareWord: sql<string>`${hit.word}`.as('rare_word'), rarity })
      .from(hit)
      .groupBy(hit.word),
  )
  const score = sql<number>`sum(${weight.rarity}) / sqrt(length(${chunks.lexemes}))`
  return db
    .with(hit, weight)
    .select({ caseId: chunks.caseId, subtype: guidanceCases.subtype, text: chunks.text, score: score.mapWith(Number) })
    .from(hit)
    .innerJoin(weight, eq(weight.rareWord, hit.word))
    .innerJoin(chunks, and(eq(chunks.caseId, hit.caseId), eq(chunks.ordinal, hit.ordinal)))
    .innerJoin(guidanceCases, and(eq(guidanceCases.id, chunks.caseId), eq(guidanceCases.industry, 'bank')))
    .groupBy(chunks.caseId, chunks.ordinal, guidanceCases.id)
    .orderBy(desc(score), asc(chunks.caseId), asc(chunks.ordinal))
    .limit(limit)
}
