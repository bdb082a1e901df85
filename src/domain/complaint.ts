import type { z } from 'zod'
import { isOneOf } from './is-one-of.ts'
import type { ComplaintRequest, customerSchema, regulatorSchema } from './triage-request.ts'
import type { Channel, ComplaintStatus, DraftStatus, Finding, Nature, Outcome, Severity } from './vocabulary.ts'

/** A stored complaint. Texts are masked; originals lie in the vault. `revision` is the ETag. */
export type Complaint = {
  readonly id: string
  readonly externalId: string | null
  readonly status: ComplaintStatus
  readonly channel: Channel | null
  readonly receivedAt: string
  readonly nature: Nature
  readonly customer: z.infer<typeof customerSchema>
  readonly branch: string | null
  readonly product: string | null
  readonly regulator: z.infer<typeof regulatorSchema> | null
  readonly related: readonly string[]
  readonly attachments: NonNullable<ComplaintRequest['attachments']>
  readonly narrative: string
  readonly assessmentVersion: number
  readonly severity: Severity
  /** Four eyes looks at the highest severity the complaint ever had. */
  readonly highestSeverity: Severity
  readonly assignee: string | null
  readonly decideBy: string | null
  readonly extendedTo: string | null
  readonly deliveredAt: string | null
  readonly orgUnit: string | null
  readonly erasedAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly revision: number
}

export type Contact = {
  readonly id: string
  readonly at: string
  readonly direction: 'in' | 'out'
  readonly channel: Channel
  readonly text: string
  readonly externalId: string | null
}

export type Delivery = {
  readonly id: string
  readonly draftId: string
  readonly draftVersion: number
  /** What kind of letter it was: one that still checks, or the decision. */
  readonly stage: 'interim' | 'final'
  readonly channel: string
  readonly at: string
  readonly proof: string | null
}

export type Closing = {
  readonly outcome: Outcome
  readonly findings: readonly { issueId: string; finding: Finding; basis?: string | undefined }[]
  readonly remedy: { amountCny?: number | undefined; text: string } | null
  readonly satisfaction: number | null
  readonly mergedInto: string | null
  readonly reason: string | null
  readonly at: string
}

/** An act on a complaint that needs a reason, in the masked words of the person who did it (`by`: principal id). */
export type ReasonedAct = { readonly act: 'reopened' | 'erased'; readonly by: string; readonly reason: string; readonly at: string }

/** Which moves a complaint may make. Everything else is 409. */
export const complaintMoves = {
  received: ['triaged', 'closed'],
  triaged: ['drafting', 'in_review', 'closed'],
  drafting: ['in_review', 'approved', 'closed'],
  in_review: ['drafting', 'approved', 'closed'],
  approved: ['drafting', 'delivered', 'closed'],
  delivered: ['drafting', 'closed'],
  closed: ['reopened'],
  reopened: ['drafting', 'in_review', 'closed'],
} as const satisfies Record<ComplaintStatus, readonly ComplaintStatus[]>

/** Which moves a draft may make. An edit is a move to `edited`. */
export const draftMoves = {
  pending: ['generated', 'failed', 'superseded'],
  generated: ['edited', 'submitted', 'superseded'],
  edited: ['edited', 'submitted', 'superseded'],
  submitted: ['approved', 'returned', 'superseded'],
  returned: ['edited', 'submitted', 'superseded'],
  approved: ['superseded'],
  superseded: [],
  failed: ['superseded'],
} as const satisfies Record<DraftStatus, readonly DraftStatus[]>

export const mayMoveComplaint = (from: ComplaintStatus, to: ComplaintStatus): boolean => isOneOf(complaintMoves[from], to)
export const mayMoveDraft = (from: DraftStatus, to: DraftStatus): boolean => isOneOf(draftMoves[from], to)

/** Closing is possible once the customer was told, or where nobody is waiting for a decision any more. */
export const closableFrom = {
  upheld: ['delivered'],
  partly_upheld: ['delivered'],
  not_upheld: ['delivered'],
  declined: ['delivered'],
  no_complaint: ['delivered', 'received', 'triaged', 'drafting', 'in_review', 'approved', 'reopened'],
  settled: ['received', 'triaged', 'drafting', 'in_review', 'approved', 'delivered', 'reopened'],
  withdrawn: ['received', 'triaged', 'drafting', 'in_review', 'approved', 'delivered', 'reopened'],
  merged: ['received', 'triaged', 'drafting', 'in_review', 'approved', 'delivered', 'reopened'],
} as const satisfies Record<Outcome, readonly ComplaintStatus[]>

/** Severity from which the approver may not be the submitter. */
export const fourEyesSeverity: Severity = 3
