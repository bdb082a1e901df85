import { type Closing, type Complaint, closableFrom } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import { isOneOf } from '../../domain/is-one-of.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { latestAssessment, lockComplaint } from './complaint-file.ts'
import { moveComplaint } from './move-complaint.ts'
import { openStaffWriting } from './staff-writing.ts'
import { viewComplaint } from './view-complaint.ts'

export type CloseComplaint = Omit<Closing, 'at'> & { readonly id: string }

/** Closes with an outcome; where a decision was made the customer must have been told first. */
export async function closeComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, ...closing }: CloseComplaint,
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.close')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      refuseEarlyClosing(complaint, closing)
      await refuseUnknownReferences(tx, complaint, closing)
      const { say, save } = await openStaffWriting(tx, id)
      const masked = maskClosing(closing, say)
      await save()
      await tx.closings.insert(id, { ...masked, at: deps.clock.now() })
      const saved = await tx.complaints.update({ ...moveComplaint(complaint, 'closed'), updatedAt: deps.clock.now() })
      await tx.audit.append({ chain: id, action: 'complaint.closed', subject: id, details: { outcome: closing.outcome } })
      await tx.events.append({ type: 'complaint.closed', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

function refuseEarlyClosing({ status }: Complaint, { outcome }: Omit<Closing, 'at'>): void {
  if (isOneOf(closableFrom[outcome], status)) return
  throw new TingsuError(
    'state_forbids',
    `a complaint that is ${status} cannot be closed as ${outcome}: possible once it is ${closableFrom[outcome].join(', ')}`,
  )
}

async function refuseUnknownReferences(tx: Stores, complaint: Complaint, closing: Omit<Closing, 'at'>): Promise<void> {
  const { assessment } = await latestAssessment(tx, complaint.id)
  const unknown = closing.findings.findIndex((each) => !assessment.issues.some((issue) => issue.id === each.issueId))
  if (unknown >= 0) throw invalid(`/findings/${unknown}/issueId`, 'the complaint has no grievance with this id')
  if (closing.outcome !== 'merged') return
  const target = closing.mergedInto === null || closing.mergedInto === complaint.id ? null : await tx.complaints.find(closing.mergedInto)
  if (!target) throw invalid('/mergedInto', 'a merged complaint names another complaint that exists')
}

function maskClosing(closing: Omit<Closing, 'at'>, say: (text: string) => string): Omit<Closing, 'at'> {
  const { remedy, reason } = closing
  return {
    ...closing,
    findings: closing.findings.map((each) => ({ ...each, ...(each.basis && { basis: say(each.basis) }) })),
    remedy: remedy && { ...remedy, text: say(remedy.text) },
    reason: reason && say(reason),
  }
}

const invalid = (pointer: string, detail: string) =>
  new TingsuError('invalid_input', 'the closing does not fit the complaint', { errors: [{ pointer, detail }] })
