import type { Delivery } from '../../../domain/complaint.ts'
import type { DeliveryStore } from '../../../ports/stores/complaints.ts'
import { requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { deliveries } from '../tables.ts'

export function createDeliveryStore(context: StoreContext): DeliveryStore {
  return {
    insert: async (complaintId, delivery) => {
      await requireReachable(context, complaintId)
      await context.db.insert(deliveries).values({ complaintId, ...delivery })
    },
  }
}

export function deliveryOf({ position: _position, complaintId: _complaint, ...delivery }: typeof deliveries.$inferSelect): Delivery {
  return delivery
}
