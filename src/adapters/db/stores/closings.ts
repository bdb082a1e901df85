import type { Closing } from '../../../domain/complaint.ts'
import type { ClosingStore } from '../../../ports/stores/complaints.ts'
import { requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { closings } from '../tables.ts'

export function createClosingStore(context: StoreContext): ClosingStore {
  return {
    insert: async (complaintId, closing) => {
      await requireReachable(context, complaintId)
      await context.db.insert(closings).values({ complaintId, ...closing })
    },
  }
}

export function closingOf({ position: _position, complaintId: _complaint, ...closing }: typeof closings.$inferSelect): Closing {
  return closing
}
