import { and, desc, eq } from 'drizzle-orm'
import type { AssessmentStore, AssessmentVersion } from '../../../ports/stores/complaints.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { assessments } from '../tables.ts'

export function createAssessmentStore(context: StoreContext): AssessmentStore {
  const { db } = context
  const newestFirst = (complaintId: string) =>
    db
      .select()
      .from(assessments)
      .where(and(eq(assessments.complaintId, complaintId), reachableThrough(context, assessments.complaintId)))
      .orderBy(desc(assessments.version))
  return {
    append: async (complaintId, version) => {
      await requireReachable(context, complaintId)
      await db.insert(assessments).values({ complaintId, ...version })
    },
    latest: async (complaintId) => (await newestFirst(complaintId).limit(1)).map(versionOf)[0] ?? null,
    all: async (complaintId) => (await newestFirst(complaintId)).map(versionOf).reverse(),
  }
}

export function versionOf({ complaintId: _, ...version }: typeof assessments.$inferSelect): AssessmentVersion {
  return version
}
