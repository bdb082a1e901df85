import { and, eq, exists, isNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { TingsuError } from '../../domain/errors.ts'
import type { StoreContext } from './store-context.ts'
import { complaints } from './tables.ts'

/** An actor of a branch reaches the complaints of that branch and those of none; others reach all (undefined). */
export function reachable({ actor }: Pick<StoreContext, 'actor'>): SQL | undefined {
  return actor.orgUnit === null ? undefined : or(isNull(complaints.orgUnit), eq(complaints.orgUnit, actor.orgUnit))
}

/** The same for rows that belong to a complaint by `column`. */
export function reachableThrough(context: Pick<StoreContext, 'actor' | 'db'>, column: PgColumn): SQL | undefined {
  const within = reachable(context)
  if (!within) return undefined
  const parent = context.db.select({ id: complaints.id }).from(complaints)
  return exists(parent.where(and(eq(complaints.id, column), within)))
}

/** Before something is added to a complaint. Throws TingsuError('not_found'). */
export async function requireReachable(context: StoreContext, complaintId: string): Promise<void> {
  const within = reachable(context)
  if (!within) return
  const found = await context.db
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.id, complaintId), within))
  if (found.length === 0) throw new TingsuError('not_found', 'there is no such complaint')
}
