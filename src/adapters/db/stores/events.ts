import { and, asc, gt, sql } from 'drizzle-orm'
import type { FeedEvent, FeedEventInput } from '../../../domain/event.ts'
import type { EventFeed } from '../../../ports/stores/records.ts'
import { reachableThrough } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { eventCounter, events } from '../tables.ts'
import type { Pending } from './pending.ts'
import { withoutNulls } from './without-nulls.ts'

/** Events wait in `pending` until the end of the unit of work. */
export function createEventFeed(context: StoreContext, pending: Pending<FeedEventInput>): EventFeed {
  return {
    append: async (event) => pending.add(event),
    after: async (sequence, limit) => {
      const rows = await context.db
        .select()
        .from(events)
        .where(and(gt(events.sequence, sequence), reachableThrough(context, events.complaintId)))
        .orderBy(asc(events.sequence))
        .limit(limit)
      return rows.map(eventOf)
    },
  }
}

/**
 * Gives the events their sequences and writes them: the last act before the commit. The counter's row stays locked until then,
 * so that sequences become visible in their order.
 */
export async function writeEvents({ db, clock }: StoreContext, appended: readonly FeedEventInput[]): Promise<void> {
  if (appended.length === 0) return
  const counted = await db
    .update(eventCounter)
    .set({ last: sql`${eventCounter.last} + ${appended.length}` })
    .returning({ last: eventCounter.last })
  const first = (counted[0]?.last ?? 0) - appended.length + 1
  const at = clock.now()
  await db.insert(events).values(appended.map((event, index) => ({ ...event, sequence: first + index, at })))
}

function eventOf({ sequence, type, at, complaintId, externalId, ...optional }: typeof events.$inferSelect): FeedEvent {
  return { sequence, type, timestamp: at, data: { sequence, complaintId, externalId, ...withoutNulls(optional) } }
}
