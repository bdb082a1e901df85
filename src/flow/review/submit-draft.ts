import type { DraftView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { viewDraft } from '../drafts/draft-file.ts'
import { openGate, passGate } from './pass-gate.ts'

/** The officer lays the draft before an approver. */
export async function submitDraft(deps: FlowDependencies, caller: RevisedCaller<DraftView>, { id }: { id: string }): Promise<DraftView> {
  const { actor, revision } = caller
  authorise(actor, 'draft.submit')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await openGate(tx, { act: 'submit', id, revision })
      const principalId = actor.principal.id
      const file = { draft: { ...draft, submittedBy: principalId }, complaint }
      return viewDraft(tx, await passGate(deps, tx, { file, review: { act: 'submit', principalId } }))
    },
    caller.once,
  )
}
