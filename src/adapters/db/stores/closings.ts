import { and, desc, eq } from 'drizzle-orm'
import type { Closing } from '../../../domain/complaint.ts'
import type { ClosingStore } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { closings } from '../tables.ts'

export function createClosingStore(context: StoreContext): ClosingStore {
  const { db } = context
  return {
    insert: async (complaintId, closing) => {
      await requireReachable(context, complaintId)
      await db.insert(closings).values({ complaintId, ...closing })
    },
    latest: async (complaintId) => {
      const [row] = await db
        .select()
        .from(closings)
        .where(and(eq(closings.complaintId, complaintId), reachableThrough(context, closings.complaintId)))
        .orderBy(desc(closings.position))
        .limit(1)
      return row ? closingOf(row) : null
    },
  }
}

export function closingOf({ position: _position, complaintId: _complaint, ...closing }: typeof closings.$inferSelect): Closing {
  return closing
}
