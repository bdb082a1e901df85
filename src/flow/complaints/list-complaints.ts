import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { ComplaintFilter } from '../../ports/stores/complaints.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { viewComplaint } from './view-complaint.ts'

/** A page of complaints, newest first, masked. */
export async function listComplaints(
  deps: FlowDependencies,
  actor: Actor,
  query: { filter: ComplaintFilter; page: PageRequest },
): Promise<Page<ComplaintView>> {
  authorise(actor, 'complaint.read')
  return deps.unitOfWork.read(actor, async (tx) => {
    const { items, nextCursor } = await tx.complaints.list(query.filter, query.page)
    const views: ComplaintView[] = []
    for (const complaint of items) views.push(await viewComplaint(tx, complaint))
    return { items: views, nextCursor }
  })
}
