import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { latestAssessment } from './complaint-file.ts'

/** Everything the API shows of one complaint, masked. */
export async function viewComplaint(tx: Stores, complaint: Complaint): Promise<ComplaintView> {
  const {
    highestSeverity: _highest,
    severity: _severity,
    decideBy: _decide,
    extendedTo: _extended,
    deliveredAt: _delivered,
    erasedAt: _erased,
    ...shown
  } = complaint
  const { assessment, similarCases } = await latestAssessment(tx, complaint.id)
  const contacts = await tx.contacts.list(complaint.id)
  const deliveries = await tx.deliveries.list(complaint.id)
  const drafts = await tx.drafts.listFor(complaint.id)
  return {
    ...shown,
    assessment,
    similarCases,
    precedents: [],
    facts: await tx.facts.list(complaint.id),
    history: [
      ...(await tx.contacts.listHistory(complaint.id)),
      ...contacts.map(({ text, ...contact }) => ({ ...contact, event: text, kind: 'contact' as const })),
    ],
    inquiries: [],
    drafts: drafts.map(({ id, format, version, status }) => ({ id, format, version, status })),
    deadlines: assessment.deadlines,
    delivery: deliveries.at(-1) ?? null,
    outcome: await tx.closings.latest(complaint.id),
  }
}
