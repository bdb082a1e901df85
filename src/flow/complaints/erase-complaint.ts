import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockComplaint } from './complaint-file.ts'
import { viewComplaint } from './view-complaint.ts'

/** Empties what identifies the person: originals, customer, and every free text. Codes, times and the audit chain stay. */
export async function eraseComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, reason }: { id: string; reason: string },
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.erase')
  const reasonDigest = await deps.cipher.blindIndex(reason)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      const now = deps.clock.now()
      await tx.vaults.erase(id)
      const saved = await tx.complaints.update({
        ...complaint,
        customer: {},
        narrative: '',
        attachments: [],
        regulator: null,
        branch: null,
        assignee: null,
        erasedAt: now,
        updatedAt: now,
      })
      await tx.audit.append({ chain: id, action: 'complaint.erased', subject: id, details: { reasonDigest } })
      await tx.events.append({ type: 'complaint.erased', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}
