import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockComplaint } from './complaint-file.ts'
import { moveComplaint } from './move-complaint.ts'
import { openStaffWriting } from './staff-writing.ts'
import { viewComplaint } from './view-complaint.ts'

/** Takes a closed complaint up again; who did it and why stays in its file. */
export async function reopenComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, reason: given }: { id: string; reason: string },
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.reopen')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      const reopened = moveComplaint(complaint, 'reopened')
      const { say, save } = await openStaffWriting(tx, id)
      const reason = say(given)
      await save()
      const at = deps.clock.now()
      await tx.acts.insert(id, { act: 'reopened', by: actor.principal.id, reason, at })
      const saved = await tx.complaints.update({ ...reopened, updatedAt: at })
      const details = { reasonDigest: await deps.cipher.blindIndex(reason) }
      await tx.audit.append({ chain: id, action: 'complaint.reopened', subject: id, details })
      await tx.events.append({ type: 'complaint.reopened', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}
