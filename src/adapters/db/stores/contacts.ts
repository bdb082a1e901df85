import { and, asc, eq } from 'drizzle-orm'
import type { ContactStore } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { contacts, historyEvents } from '../tables.ts'
import { withoutNulls } from './without-nulls.ts'

export function createContactStore(context: StoreContext): ContactStore {
  const { db } = context
  return {
    insert: async (complaintId, contact) => {
      await requireReachable(context, complaintId)
      await db.insert(contacts).values({ complaintId, ...contact })
    },
    list: async (complaintId) => {
      const rows = await db
        .select()
        .from(contacts)
        .where(and(eq(contacts.complaintId, complaintId), reachableThrough(context, contacts.complaintId)))
        .orderBy(asc(contacts.position))
      return rows.map(({ position: _position, complaintId: _complaint, ...contact }) => contact)
    },
    insertHistory: async (complaintId, events) => {
      await requireReachable(context, complaintId)
      if (events.length > 0) await db.insert(historyEvents).values(events.map((event) => ({ complaintId, ...event })))
    },
    listHistory: async (complaintId) => {
      const rows = await db
        .select()
        .from(historyEvents)
        .where(and(eq(historyEvents.complaintId, complaintId), reachableThrough(context, historyEvents.complaintId)))
        .orderBy(asc(historyEvents.position))
      return rows.map(({ at, event, kind, dueAt }) => ({ at, event, ...withoutNulls({ kind, dueAt }) }))
    },
  }
}
