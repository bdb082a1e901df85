import type { ReasonedAct } from '../../../domain/complaint.ts'
import type { ReasonedActStore } from '../../../ports/stores/complaints.ts'
import { requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { reasonedActs } from '../tables.ts'

export function createReasonedActStore(context: StoreContext): ReasonedActStore {
  return {
    insert: async (complaintId, act) => {
      await requireReachable(context, complaintId)
      await context.db.insert(reasonedActs).values({ complaintId, ...act })
    },
  }
}

export function actOf({ act, by, reason, at }: typeof reasonedActs.$inferSelect): ReasonedAct {
  return { act, by, reason, at }
}
