import type { DraftView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { viewDraft } from '../drafts/draft-file.ts'
import { openGate, passGate } from './pass-gate.ts'

/** The approver sends the draft back with a reason. */
export async function returnDraft(
  deps: FlowDependencies,
  caller: RevisedCaller<DraftView>,
  { id, reason: given }: { id: string; reason: string },
): Promise<DraftView> {
  const { actor, revision } = caller
  authorise(actor, 'draft.return')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const file = await openGate(tx, { act: 'return', id, revision })
      const { say, save } = await openStaffWriting(tx, file.complaint.id)
      const reason = say(given)
      await save()
      const review = { act: 'return' as const, principalId: actor.principal.id, reason }
      const details = { reasonDigest: await deps.cipher.blindIndex(reason) }
      return viewDraft(tx, await passGate(deps, tx, { file, review, details }))
    },
    caller.once,
  )
}
