import { and, asc, eq } from 'drizzle-orm'
import type { ReasonedAct } from '../../../domain/complaint.ts'
import type { ReasonedActStore } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { reasonedActs } from '../tables.ts'

export function createReasonedActStore(context: StoreContext): ReasonedActStore {
  const { db } = context
  return {
    insert: async (complaintId, act) => {
      await requireReachable(context, complaintId)
      await db.insert(reasonedActs).values({ complaintId, ...act })
    },
    list: async (complaintId) => {
      const rows = await db
        .select()
        .from(reasonedActs)
        .where(and(eq(reasonedActs.complaintId, complaintId), reachableThrough(context, reasonedActs.complaintId)))
        .orderBy(asc(reasonedActs.position))
      return rows.map(actOf)
    },
  }
}

export function actOf({ act, by, reason, at }: typeof reasonedActs.$inferSelect): ReasonedAct {
  return { act, by, reason, at }
}
