import { and, count, desc, eq, gte, lt } from 'drizzle-orm'
import type { Dispute } from '../../../domain/dispute.ts'
import { TingsuError } from '../../../domain/errors.ts'
import type { DisputeStore } from '../../../ports/stores/disputes.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { disputes } from '../tables.ts'

export function createDisputeStore(context: StoreContext): DisputeStore {
  const { db } = context
  const within = reachableThrough(context, disputes.complaintId)
  return {
    insert: async (dispute) => {
      await requireReachable(context, dispute.complaintId)
      await db.insert(disputes).values(dispute)
    },
    find: async (id) => {
      const [row] = await db
        .select()
        .from(disputes)
        .where(and(eq(disputes.id, id), within))
      return row ? disputeOf(row) : null
    },
    list: async (status, page) => {
      const before = readCursor('disputes', page.cursor)
      const rows = await db
        .select()
        .from(disputes)
        .where(and(within, status ? eq(disputes.status, status) : undefined, before === null ? undefined : lt(disputes.position, before)))
        .orderBy(desc(disputes.position))
        .limit(page.limit + 1)
      return pageOf('disputes', page, { rows, show: disputeOf })
    },
    settle: async ({ id, status, settledBy, settlement, settledAt }) => {
      const settled = await db
        .update(disputes)
        .set({ status, settledBy, settlement, settledAt })
        .where(and(eq(disputes.id, id), eq(disputes.status, 'open'), within))
        .returning({ id: disputes.id })
      if (settled.length === 0) throw new TingsuError('state_forbids', 'the dispute was settled meanwhile')
    },
    countUpheld: async (since) => {
      const rows = await db
        .select({ principleId: disputes.principleId, upheld: count() })
        .from(disputes)
        .where(and(eq(disputes.status, 'upheld'), gte(disputes.settledAt, since)))
        .groupBy(disputes.principleId)
      return Object.fromEntries(rows.map(({ principleId, upheld }) => [principleId, Number(upheld)]))
    },
  }
}

function disputeOf({ position: _, ...dispute }: typeof disputes.$inferSelect): Dispute {
  return dispute
}
