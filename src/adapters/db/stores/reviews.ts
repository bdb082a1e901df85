import { and, asc, eq } from 'drizzle-orm'
import { TingsuError } from '../../../domain/errors.ts'
import type { ReviewStore } from '../../../ports/stores/drafts.ts'
import { reachableThrough } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { drafts, reviews, signedReports } from '../tables.ts'

export function createReviewStore(context: StoreContext): ReviewStore {
  const { db } = context
  const within = reachableThrough(context, drafts.complaintId)
  const requireDraft = async (draftId: string) => {
    const draft = db.select({ id: drafts.id }).from(drafts)
    const found = await draft.where(and(eq(drafts.id, draftId), within))
    if (found.length === 0) throw new TingsuError('not_found', 'there is no such draft')
  }
  return {
    sign: async (signed) => {
      await requireDraft(signed.draftId)
      await db.insert(signedReports).values(signed)
    },
    insert: async (review) => {
      await requireDraft(review.draftId)
      await db.insert(reviews).values(review)
    },
    listFor: async (draftId) => {
      const rows = await db
        .select({ review: reviews })
        .from(reviews)
        .innerJoin(drafts, eq(drafts.id, reviews.draftId))
        .where(and(eq(reviews.draftId, draftId), within))
        .orderBy(asc(reviews.position))
      return rows.map(({ review: { position: _, ...review } }) => review)
    },
  }
}
