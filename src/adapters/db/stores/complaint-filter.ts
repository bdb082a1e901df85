import { and, eq, exists, gt, ilike, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { ComplaintFilter } from '../../../ports/stores/complaints.ts'
import type { QueryBuilder } from '../query-builder.ts'
import { assessments, complaints } from '../tables.ts'

/** The conditions of a filter; what is not asked for makes none. */
export function matching(db: QueryBuilder, filter: ComplaintFilter): (SQL | undefined)[] {
  const { status, severity, assignee, externalId, customerRef, updatedAfter, dueBefore, text } = filter
  return [
    status && eq(complaints.status, status),
    severity && eq(complaints.severity, severity),
    assignee === undefined ? undefined : eq(complaints.assignee, assignee),
    externalId === undefined ? undefined : eq(complaints.externalId, externalId),
    customerRef === undefined ? undefined : eq(complaints.customerRef, customerRef),
    updatedAfter === undefined ? undefined : gt(complaints.updatedAt, updatedAfter),
    ...(dueBefore === undefined ? [] : stillDueBefore(dueBefore)),
    ...(text ?? '').split(/\s+/).filter(Boolean).map(sayingWord),
    assessedAs(db, filter),
  ]
}

// Due means still due: told to the customer or closed, a complaint has no deadline any more.
const stillDueBefore = (instant: string): SQL[] => [
  lt(sql`coalesce(${complaints.extendedTo}, ${complaints.decideBy})`, instant),
  isNull(complaints.deliveredAt),
  ne(complaints.status, 'closed'),
]

const sayingWord = (word: string): SQL => ilike(complaints.narrative, `%${word.replace(/[\\%_]/g, '\\$&')}%`)

function assessedAs(db: QueryBuilder, { type, flag }: ComplaintFilter): SQL | undefined {
  if (type === undefined && flag === undefined) return undefined
  const current = and(eq(assessments.complaintId, complaints.id), eq(assessments.version, complaints.assessmentVersion))
  const typed = type && sql`${assessments.assessment} ->> 'type' = ${type}`
  const flagged = flag && sql`${assessments.assessment} -> 'flags' @> ${JSON.stringify([{ code: flag }])}::jsonb`
  const found = db.select({ version: assessments.version }).from(assessments)
  return exists(found.where(and(current, typed, flagged)))
}
