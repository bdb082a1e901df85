import { and, asc, eq } from 'drizzle-orm'
import { TingsuError } from '../../../domain/errors.ts'
import type { ReviewStore } from '../../../ports/stores/drafts.ts'
import { reachableThrough } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { drafts, reviews } from '../tables.ts'

export function createReviewStore(context: StoreContext): ReviewStore {
  const { db } = context
  const within = reachableThrough(context, drafts.complaintId)
  return {
    insert: async (review) => {
      const draft = db.select({ id: drafts.id }).from(drafts)
      const found = await draft.where(and(eq(drafts.id, review.draftId), within))
      if (found.length === 0) throw new TingsuError('not_found', 'there is no such draft')
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
