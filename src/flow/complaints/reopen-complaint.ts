import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockComplaint } from './complaint-file.ts'
import { moveComplaint } from './move-complaint.ts'
import { viewComplaint } from './view-complaint.ts'

/** Takes a closed complaint up again. */
export async function reopenComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, reason }: { id: string; reason: string },
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.reopen')
  const reasonDigest = await deps.cipher.blindIndex(reason)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      const saved = await tx.complaints.update({ ...moveComplaint(complaint, 'reopened'), updatedAt: deps.clock.now() })
      await tx.audit.append({ chain: id, action: 'complaint.reopened', subject: id, details: { reasonDigest } })
      await tx.events.append({ type: 'complaint.reopened', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}
