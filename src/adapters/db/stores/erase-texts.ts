import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Assessment } from '../../../domain/assessment.ts'
import type { QueryBuilder } from '../query-builder.ts'
import {
  assessments,
  closings,
  contacts,
  deliveries,
  disputes,
  drafts,
  draftVersions,
  facts,
  historyEvents,
  reasonedActs,
  reviews,
  signedReports,
} from '../tables.ts'

/** What stands where words of a person stood: rows, codes, amounts and times stay for the statistics. */
const erased = '（已删除）'

/** Empties every free text of a complaint: masking is good, not perfect, so no sentence about the person stays. */
export async function eraseTexts(db: QueryBuilder, complaintId: string): Promise<void> {
  await eraseAssessments(db, complaintId)
  await db.update(facts).set({ statement: erased, source: erased, reason: null }).where(eq(facts.complaintId, complaintId))
  await db.update(historyEvents).set({ event: erased }).where(eq(historyEvents.complaintId, complaintId))
  await db.update(contacts).set({ text: erased, externalId: null }).where(eq(contacts.complaintId, complaintId))
  await db.update(deliveries).set({ proof: null }).where(eq(deliveries.complaintId, complaintId))
  await db
    .update(reasonedActs)
    .set({ reason: erased })
    .where(and(eq(reasonedActs.complaintId, complaintId), ne(reasonedActs.act, 'erased')))
  await db
    .update(disputes)
    .set({ span: null, reason: erased, objection: erased, settlement: null })
    .where(eq(disputes.complaintId, complaintId))
  await eraseClosings(db, complaintId)
  await eraseDrafts(db, complaintId)
}

async function eraseAssessments(db: QueryBuilder, complaintId: string): Promise<void> {
  for (const { version, assessment } of await db.select().from(assessments).where(eq(assessments.complaintId, complaintId))) {
    const emptied = { assessment: withoutWords(assessment), reason: null }
    await db
      .update(assessments)
      .set(emptied)
      .where(and(eq(assessments.complaintId, complaintId), eq(assessments.version, version)))
  }
}

function withoutWords(assessment: Assessment): Assessment {
  return {
    ...assessment,
    flags: assessment.flags.map((flag) => ({ ...flag, evidence: '' })),
    issues: assessment.issues.map((issue) => ({ ...issue, summary: erased, evidence: '' })),
    actions: assessment.actions.map((action) => ({ ...action, what: erased, owner: erased })),
    department: '',
    demands: [],
    claimedFacts: [],
    factsToVerify: [],
  }
}

async function eraseClosings(db: QueryBuilder, complaintId: string): Promise<void> {
  for (const { position, findings, remedy } of await db.select().from(closings).where(eq(closings.complaintId, complaintId))) {
    const kept = {
      findings: findings.map(({ basis: _, ...finding }) => finding),
      remedy: remedy && { ...remedy, text: erased },
      reason: null,
    }
    await db.update(closings).set(kept).where(eq(closings.position, position))
  }
}

async function eraseDrafts(db: QueryBuilder, complaintId: string): Promise<void> {
  const ids = (await db.select({ id: drafts.id }).from(drafts).where(eq(drafts.complaintId, complaintId))).map(({ id }) => id)
  if (ids.length === 0) return
  await db.update(drafts).set({ text: erased, segments: [], placeholders: [] }).where(inArray(drafts.id, ids))
  for (const { draftId, version, checks } of await db.select().from(draftVersions).where(inArray(draftVersions.draftId, ids))) {
    const emptied = { text: erased, note: null, checks: { ...checks, results: [] } }
    await db
      .update(draftVersions)
      .set(emptied)
      .where(and(eq(draftVersions.draftId, draftId), eq(draftVersions.version, version)))
  }
  for (const { id, report } of await db.select().from(signedReports).where(inArray(signedReports.draftId, ids)))
    await db
      .update(signedReports)
      .set({ report: { ...report, results: [] } })
      .where(eq(signedReports.id, id))
  for (const { id, overrides } of await db.select().from(reviews).where(inArray(reviews.draftId, ids))) {
    await db
      .update(reviews)
      .set({ reason: null, overrides: overrides.map((each) => ({ ...each, reason: erased })) })
      .where(eq(reviews.id, id))
  }
}
