import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockDraft, viewDraft } from '../drafts/draft-file.ts'

/** The approver sends the draft back with a reason. */
export async function returnDraft(
  deps: FlowDependencies,
  caller: RevisedCaller<DraftView>,
  { id, reason }: { id: string; reason: string },
): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.return')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await lockDraft(tx, id, caller.revision)
      if (!mayMoveDraft(draft.status, 'returned'))
        throw new TingsuError('state_forbids', `a draft that is ${draft.status} cannot be returned`)
      const { say, save } = await openStaffWriting(tx, complaint.id)
      const masked = say(reason)
      await save()
      const at = deps.clock.now()
      const saved = await tx.drafts.update({ ...draft, status: 'returned' })
      await tx.complaints.update({ ...moveComplaint(complaint, 'drafting'), updatedAt: at })
      await tx.reviews.insert({
        id: deps.ids.next('rev'),
        draftId: id,
        draftVersion: draft.version,
        act: 'return',
        principalId: actor.principal.id,
        reason: masked,
        overrides: [],
        at,
      })
      const details = { draftId: id, version: draft.version, reasonDigest: await deps.cipher.blindIndex(masked) }
      await tx.audit.append({ chain: complaint.id, action: 'draft.returned', subject: id, details })
      await tx.events.append({
        type: 'draft.returned',
        complaintId: complaint.id,
        externalId: complaint.externalId,
        draftId: id,
        version: draft.version,
      })
      return viewDraft(tx, saved)
    },
    caller.once,
  )
}
