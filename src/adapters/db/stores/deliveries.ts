import { and, asc, eq } from 'drizzle-orm'
import type { Delivery } from '../../../domain/complaint.ts'
import type { DeliveryStore } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { deliveries } from '../tables.ts'

export function createDeliveryStore(context: StoreContext): DeliveryStore {
  const { db } = context
  return {
    insert: async (complaintId, delivery) => {
      await requireReachable(context, complaintId)
      await db.insert(deliveries).values({ complaintId, ...delivery })
    },
    list: async (complaintId) => {
      const rows = await db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.complaintId, complaintId), reachableThrough(context, deliveries.complaintId)))
        .orderBy(asc(deliveries.position))
      return rows.map(deliveryOf)
    },
  }
}

export function deliveryOf({ position: _position, complaintId: _complaint, ...delivery }: typeof deliveries.$inferSelect): Delivery {
  return delivery
}
