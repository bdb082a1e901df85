import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockDraft, viewDraft } from '../drafts/draft-file.ts'

/** The officer lays the draft before an approver. */
export async function submitDraft(deps: FlowDependencies, caller: RevisedCaller<DraftView>, { id }: { id: string }): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.submit')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await lockDraft(tx, id, caller.revision)
      if (!mayMoveDraft(draft.status, 'submitted'))
        throw new TingsuError('state_forbids', `a draft that is ${draft.status} cannot be submitted`)
      const at = deps.clock.now()
      const submittedBy = actor.principal.id
      const saved = await tx.drafts.update({ ...draft, status: 'submitted', submittedBy })
      await tx.complaints.update({ ...moveComplaint(complaint, 'in_review'), updatedAt: at })
      await tx.reviews.insert({
        id: deps.ids.next('rev'),
        draftId: id,
        draftVersion: draft.version,
        act: 'submit',
        principalId: submittedBy,
        reason: null,
        overrides: [],
        at,
      })
      await tx.audit.append({
        chain: complaint.id,
        action: 'draft.submitted',
        subject: id,
        details: { draftId: id, version: draft.version },
      })
      await tx.events.append({
        type: 'draft.submitted',
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
