import type { DraftView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import { loadVault } from '../complaints/complaint-file.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { revealDraft } from '../reveal.ts'
import { readDraftRow, viewDraft } from './draft-file.ts'

/** A draft, masked; with `reveal` the originals, audited. */
export async function readDraft(deps: FlowDependencies, actor: Actor, { id, reveal }: { id: string; reveal: boolean }): Promise<DraftView> {
  authorise(actor, 'draft.read')
  if (!reveal) return deps.unitOfWork.read(actor, async (tx) => viewDraft(tx, await readDraftRow(tx, id)))
  authorise(actor, 'complaint.reveal')
  return deps.unitOfWork.run(actor, async (tx) => {
    const draft = await readDraftRow(tx, id)
    await tx.audit.append({ chain: draft.complaintId, action: 'draft.read', subject: id, details: { draftId: id, reveal: true } })
    return revealDraft(await viewDraft(tx, draft), await loadVault(tx, draft.complaintId))
  })
}
