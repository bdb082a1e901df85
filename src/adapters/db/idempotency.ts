import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { TingsuError } from '../../domain/errors.ts'
import { keptFrom } from '../../domain/retention.ts'
import { AlreadyAnswered, type StoredAnswer } from '../../ports/unit-of-work.ts'
import type { QueryBuilder } from './query-builder.ts'
import type { StoreContext } from './store-context.ts'
import { idempotencyAnswers } from './tables.ts'

/** What a caller was told, and which audit chains that was about. */
export type Told = { readonly answer: StoredAnswer; readonly chains: readonly string[] }
export type KeyUse = { readonly key: string; readonly fingerprint: string }

/**
 * The first statement of a unit of work with a key. Another one with the same key, under way on PostgreSQL, is waited for; throws
 * AlreadyAnswered with what it answered, or TingsuError('idempotency_key_reused').
 */
export async function claimKey(context: StoreContext, use: KeyUse): Promise<void> {
  const { db, actor, clock } = context
  const row = { principalId: actor.principal.id, key: use.key, fingerprint: use.fingerprint, at: clock.now() }
  const claimed = await db.insert(idempotencyAnswers).values(row).onConflictDoNothing().returning({ key: idempotencyAnswers.key })
  if (claimed.length > 0) return
  const answer = await readAnswer(context, use)
  // It conflicted and is gone: its unit of work was undone in this moment.
  throw answer ? new AlreadyAnswered(answer) : new TingsuError('request_in_progress', 'the first request with this key is under way')
}

/** The stored answer of a key; null when it was never used. Throws idempotency_key_reused, or state_forbids once it was erased. */
export async function readAnswer({ db, actor, cipher }: StoreContext, { key, fingerprint }: KeyUse): Promise<StoredAnswer | null> {
  const [row] = await db.select().from(idempotencyAnswers).where(ofKey(actor.principal.id, key))
  if (!row) return null
  if (row.fingerprint !== fingerprint)
    throw new TingsuError('idempotency_key_reused', 'this Idempotency-Key was used for another request: take a new one')
  if (row.answer === null) throw new TingsuError('state_forbids', 'what this Idempotency-Key was used for has been erased since')
  return JSON.parse(await cipher.decrypt(row.answer, placeOf(actor.principal.id, key)))
}

/** The last but one act of the unit of work: what a repeated request will be told, sealed: it may hold words of a complaint. */
export async function saveAnswer({ db, actor, cipher }: StoreContext, key: string, told: Told): Promise<void> {
  const sealed = await cipher.encrypt(JSON.stringify(told.answer), placeOf(actor.principal.id, key))
  await db.update(idempotencyAnswers).set({ answer: sealed, chains: told.chains }).where(ofKey(actor.principal.id, key))
}

/**
 * Forgets answers older than their retention, the oldest first, at most `atMost` of them: a little with every keyed change keeps the
 * table small without a clock of its own. What another unit of work holds is left to it.
 */
export async function forgetOldAnswers({ db, clock }: Pick<StoreContext, 'db' | 'clock'>, atMost: number): Promise<number> {
  const { principalId, key, at } = idempotencyAnswers
  const old = db
    .select({ principalId, key })
    .from(idempotencyAnswers)
    .where(lt(at, keptFrom('idempotencyAnswers', clock.now())))
    .orderBy(asc(at))
    .limit(atMost)
    .for('update', { skipLocked: true })
  const forgotten = await db.delete(idempotencyAnswers).where(sql`(${principalId}, ${key}) IN ${old}`).returning({ key })
  return forgotten.length
}

/** Empties every answer that tells of a complaint; the keys stay used. */
export async function eraseAnswers(db: QueryBuilder, complaintId: string): Promise<void> {
  const tellsOfIt = sql`${idempotencyAnswers.chains} @> ${JSON.stringify([complaintId])}::jsonb`
  await db.update(idempotencyAnswers).set({ answer: null }).where(tellsOfIt)
}

const ofKey = (principalId: string, key: string) => and(eq(idempotencyAnswers.principalId, principalId), eq(idempotencyAnswers.key, key))
const placeOf = (principalId: string, key: string): string => `idempotency:${principalId}:${key}`
