import { and, asc, eq } from 'drizzle-orm'
import { TingsuError } from '../../../domain/errors.ts'
import type { Fact } from '../../../domain/fact.ts'
import type { FactStore } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { facts } from '../tables.ts'
import { withoutNulls } from './without-nulls.ts'

export function createFactStore(context: StoreContext): FactStore {
  const { db } = context
  return {
    insert: async (complaintId, fact) => {
      await requireReachable(context, complaintId)
      await db.insert(facts).values({ complaintId, ...fact })
    },
    settle: async (complaintId, factId, settlement) => {
      await requireReachable(context, complaintId)
      const settled = await db
        .update(facts)
        .set(settlement)
        .where(and(eq(facts.complaintId, complaintId), eq(facts.id, factId)))
        .returning({ id: facts.id })
      if (settled.length === 0) throw new TingsuError('not_found', 'there is no such fact')
    },
    list: async (complaintId) => {
      const rows = await db
        .select()
        .from(facts)
        .where(and(eq(facts.complaintId, complaintId), reachableThrough(context, facts.complaintId)))
        .orderBy(asc(facts.position))
      return rows.map(factOf)
    },
  }
}

export function factOf({ id, statement, status, source, ...optional }: typeof facts.$inferSelect): Fact {
  const { kind, amountCny, date, reason } = optional
  return { id, statement, status, source, ...withoutNulls({ kind, amountCny, date, reason }) }
}
