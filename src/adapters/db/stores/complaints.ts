import { and, desc, eq, lt } from 'drizzle-orm'
import type { Complaint } from '../../../domain/complaint.ts'
import { TingsuError } from '../../../domain/errors.ts'
import type { Actor } from '../../../domain/principal.ts'
import type { ComplaintStore } from '../../../ports/stores/complaints.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { reachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { complaints } from '../tables.ts'
import { matching } from './complaint-filter.ts'

export function createComplaintStore(context: StoreContext): ComplaintStore {
  const { db, actor } = context
  const within = reachable(context)
  const find = (id: string) =>
    db
      .select()
      .from(complaints)
      .where(and(eq(complaints.id, id), within))
  return {
    insert: (complaint) => insertComplaint(context, complaint),
    find: async (id) => firstOf(await find(id)),
    findForUpdate: async (id) => firstOf(await find(id).for('update')),
    update: async (complaint) => {
      refuseForeignUnit(actor, complaint)
      const updated = await db
        .update(complaints)
        .set({ ...rowOf(complaint), revision: complaint.revision + 1 })
        .where(and(eq(complaints.id, complaint.id), eq(complaints.revision, complaint.revision), within))
        .returning()
      return firstOf(updated) ?? Promise.reject(new TingsuError('stale', 'the complaint was changed meanwhile: read it again'))
    },
    list: async (filter, page) => {
      const before = readCursor('complaints', page.cursor)
      const rows = await db
        .select()
        .from(complaints)
        .where(and(before === null ? undefined : lt(complaints.position, before), within, ...matching(db, filter)))
        .orderBy(desc(complaints.position))
        .limit(page.limit + 1)
      return pageOf('complaints', page, { rows, show: complaintOf })
    },
  }
}

// A conflict that is asked for, not thrown: a failed statement would end the transaction before the other's id is known.
async function insertComplaint(context: StoreContext, complaint: Complaint): Promise<void> {
  const { db, actor } = context
  refuseForeignUnit(actor, complaint)
  const row = db.insert(complaints).values(rowOf(complaint))
  const inserted = await row.onConflictDoNothing({ target: complaints.externalId }).returning({ id: complaints.id })
  if (inserted.length > 0) return
  const [taken] = await db
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.externalId, complaint.externalId ?? ''), reachable(context)))
  throw new TingsuError('external_id_taken', 'there is a complaint with this externalId', taken ? { complaintId: taken.id } : {})
}

function refuseForeignUnit(actor: Actor, { orgUnit }: Complaint): void {
  if (actor.orgUnit === null || orgUnit === null || orgUnit === actor.orgUnit) return
  throw new TingsuError('forbidden', 'the complaint belongs to another unit')
}

const rowOf = (complaint: Complaint): typeof complaints.$inferInsert => ({ ...complaint, customerRef: complaint.customer.ref ?? null })

function complaintOf({ position: _position, customerRef: _ref, ...complaint }: typeof complaints.$inferSelect): Complaint {
  return complaint
}

const firstOf = ([row]: readonly (typeof complaints.$inferSelect)[]): Complaint | null => (row ? complaintOf(row) : null)
