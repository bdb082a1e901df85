import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { ComplaintFilter } from '../../ports/stores/complaints.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { viewComplaints } from './view-complaint.ts'

/** A page of complaints, newest first, masked. */
export async function listComplaints(
  deps: Pick<FlowDependencies, 'unitOfWork'>,
  actor: Actor,
  query: { filter: ComplaintFilter; page: PageRequest },
): Promise<Page<ComplaintView>> {
  authorise(actor, 'complaint.read')
  return deps.unitOfWork.read(actor, async (tx) => {
    const { items, nextCursor } = await tx.complaints.list(query.filter, query.page)
    return { items: await viewComplaints(tx, items), nextCursor }
  })
}
