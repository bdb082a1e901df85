import type { AuditDetails } from '../../domain/audit.ts'
import { mayMoveDraft } from '../../domain/complaint.ts'
import type { Draft } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { ComplaintStatus, DraftStatus } from '../../domain/vocabulary.ts'
import type { Review } from '../../ports/stores/drafts.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { type DraftFile, lockDraft } from '../drafts/draft-file.ts'

/** Where draft and complaint stand behind each gate, and the name of the fact for audit and feed. */
const gates = {
  submit: { draft: 'submitted', complaint: 'in_review', fact: 'draft.submitted', refusal: 'cannot be submitted' },
  return: { draft: 'returned', complaint: 'drafting', fact: 'draft.returned', refusal: 'cannot be returned' },
  approve: {
    draft: 'approved',
    complaint: 'approved',
    fact: 'draft.approved',
    refusal: 'cannot be approved: it must be submitted first',
  },
} as const satisfies Record<Review['act'], { draft: DraftStatus; complaint: ComplaintStatus; fact: string; refusal: string }>

type Asked = { readonly act: Review['act']; readonly id: string; readonly revision: number }

/** The locked file of a draft that may pass the gate. Throws not_found, stale or state_forbids. */
export async function openGate(tx: Stores, { act, id, revision }: Asked): Promise<DraftFile> {
  const file = await lockDraft(tx, id, revision)
  const { status } = file.draft
  if (mayMoveDraft(status, gates[act].draft)) return file
  throw new TingsuError('state_forbids', `a draft that is ${status} ${gates[act].refusal}`)
}

export type Passage = {
  readonly file: DraftFile
  /** What the review keeps besides draft, version and time; texts are masked. */
  readonly review: Pick<Review, 'act' | 'principalId'> & Partial<Pick<Review, 'reason' | 'overrides' | 'reportId'>>
  /** What the audit keeps besides draft and version. */
  readonly details?: AuditDetails
}

/** Takes draft and complaint through the gate: state, review, audit and event. */
export async function passGate(deps: FlowDependencies, tx: Stores, { file, review, details = {} }: Passage): Promise<Draft> {
  const { draft, complaint } = file
  const gate = gates[review.act]
  const at = deps.clock.now()
  const passed = { draftId: draft.id, draftVersion: draft.version, at }
  const told = { draftId: draft.id, version: draft.version }
  const saved = await tx.drafts.update({ ...draft, status: gate.draft })
  await tx.complaints.update({ ...moveComplaint(complaint, gate.complaint), updatedAt: at })
  await tx.reviews.insert({ id: deps.ids.next('rev'), reason: null, overrides: [], reportId: null, ...review, ...passed })
  await tx.audit.append({ chain: complaint.id, action: gate.fact, subject: draft.id, details: { ...told, ...details } })
  await tx.events.append({ type: gate.fact, complaintId: complaint.id, externalId: complaint.externalId, ...told })
  return saved
}
