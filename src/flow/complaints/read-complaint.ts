import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { revealDeep } from '../reveal.ts'
import { loadVault, readComplaintRow } from './complaint-file.ts'
import { viewComplaint } from './view-complaint.ts'

export type ReadComplaint = { readonly id: string; readonly reveal: boolean }

/** A complaint, masked; with `reveal` the originals, and who saw them is audited. */
export async function readComplaint(deps: FlowDependencies, actor: Actor, { id, reveal }: ReadComplaint): Promise<ComplaintView> {
  authorise(actor, 'complaint.read')
  if (!reveal) return deps.unitOfWork.read(actor, async (tx) => viewComplaint(tx, await readComplaintRow(tx, id)))
  authorise(actor, 'complaint.reveal')
  return deps.unitOfWork.run(actor, async (tx) => {
    const complaint = await readComplaintRow(tx, id)
    await tx.audit.append({ chain: id, action: 'complaint.read', subject: id, details: { reveal: true } })
    return revealDeep(await viewComplaint(tx, complaint), await loadVault(tx, id))
  })
}
