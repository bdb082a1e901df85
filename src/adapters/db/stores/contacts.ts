import { and, asc, eq } from 'drizzle-orm'
import type { Contact } from '../../../domain/complaint.ts'
import type { HistoryEvent } from '../../../domain/fact.ts'
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
      return rows.map(contactOf)
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
      return rows.map(historyEventOf)
    },
  }
}

export function contactOf({ position: _position, complaintId: _complaint, ...contact }: typeof contacts.$inferSelect): Contact {
  return contact
}

export function historyEventOf({ at, event, kind, dueAt }: typeof historyEvents.$inferSelect): HistoryEvent {
  return { at, event, ...withoutNulls({ kind, dueAt }) }
}
