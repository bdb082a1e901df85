import { and, asc, eq } from 'drizzle-orm'
import type { Draft } from '../../../domain/draft.ts'
import { TingsuError } from '../../../domain/errors.ts'
import type { DraftStore } from '../../../ports/stores/drafts.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { drafts, draftVersions, signedReports } from '../tables.ts'

export function createDraftStore(context: StoreContext): DraftStore {
  const { db } = context
  const within = reachableThrough(context, drafts.complaintId)
  return {
    insert: async (draft, version) => {
      await requireReachable(context, draft.complaintId)
      await db.insert(drafts).values(draft)
      await db.insert(draftVersions).values({ draftId: draft.id, ...version })
    },
    find: async (id) => {
      const found = db.select().from(drafts)
      return firstOf(await found.where(and(eq(drafts.id, id), within)))
    },
    update: async (draft, version) => {
      const updated = await db
        .update(drafts)
        .set({ ...draft, revision: draft.revision + 1 })
        .where(and(eq(drafts.id, draft.id), eq(drafts.revision, draft.revision), within))
        .returning()
      const saved = firstOf(updated)
      if (!saved) throw new TingsuError('stale', 'the draft was changed meanwhile: read it again')
      if (version) await db.insert(draftVersions).values({ draftId: draft.id, ...version })
      return saved
    },
    listFor: async (complaintId) => {
      const found = db.select().from(drafts)
      const rows = await found.where(and(eq(drafts.complaintId, complaintId), within)).orderBy(asc(drafts.position))
      return rows.map(draftOf)
    },
    versions: async (draftId) => {
      const rows = await db
        .select({ version: draftVersions, signed: signedReports.report })
        .from(draftVersions)
        .innerJoin(drafts, eq(drafts.id, draftVersions.draftId))
        .leftJoin(signedReports, and(eq(signedReports.draftId, draftVersions.draftId), eq(signedReports.version, draftVersions.version)))
        .where(and(eq(draftVersions.draftId, draftId), within))
        .orderBy(asc(draftVersions.version))
      return rows.map(({ version: { draftId: _, ...version }, signed }) => ({ ...version, signed }))
    },
  }
}

function draftOf({ position: _, ...draft }: typeof drafts.$inferSelect): Draft {
  return draft
}

const firstOf = ([row]: readonly (typeof drafts.$inferSelect)[]): Draft | null => (row ? draftOf(row) : null)
