import type { Dispute, DisputeStatus } from '../../domain/dispute.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'
import type { FlowDependencies } from '../dependencies.ts'

export type ListDisputes = PageRequest & { readonly status: DisputeStatus | null }

/** The disputes about checks, newest first. */
export async function listDisputes(deps: FlowDependencies, actor: Actor, { status, ...page }: ListDisputes): Promise<Page<Dispute>> {
  authorise(actor, 'dispute.read')
  return deps.unitOfWork.read(actor, (tx) => tx.disputes.list(status, page))
}
