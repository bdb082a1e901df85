import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockComplaint } from './complaint-file.ts'
import { openStaffWriting } from './staff-writing.ts'
import { viewComplaint } from './view-complaint.ts'

/** Empties what identifies the person: originals, customer, and every free text. Codes, times, the audit chain and the reason stay. */
export async function eraseComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, reason: given }: { id: string; reason: string },
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.erase')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      // The reason is the office's own and stays; the vault is asked while it still knows the person's names and numbers.
      const { say, save } = await openStaffWriting(tx, id)
      const reason = say(given)
      await save()
      const at = deps.clock.now()
      await tx.vaults.erase(id)
      await tx.acts.insert(id, { act: 'erased', by: actor.principal.id, reason, at })
      const saved = await tx.complaints.update({ ...complaint, ...emptied, erasedAt: at, updatedAt: at })
      const details = { reasonDigest: await deps.cipher.blindIndex(reason) }
      await tx.audit.append({ chain: id, action: 'complaint.erased', subject: id, details })
      await tx.events.append({ type: 'complaint.erased', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

const emptied = {
  customer: {},
  narrative: '',
  attachments: [],
  regulator: null,
  branch: null,
  assignee: null,
} as const satisfies Partial<Complaint>
