import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { ComplaintFolder } from '../../ports/stores/complaint-folders.ts'
import type { Stores } from '../../ports/stores/stores.ts'

/** Everything the API shows of one complaint, masked. */
export async function viewComplaint(tx: Stores, complaint: Complaint): Promise<ComplaintView> {
  return viewOf(complaint, await tx.folders.load([complaint.id]))
}

/** The same of many, in the number of statements that one takes. */
export async function viewComplaints(tx: Stores, complaints: readonly Complaint[]): Promise<ComplaintView[]> {
  const folders = await tx.folders.load(complaints.map(({ id }) => id))
  return complaints.map((complaint) => viewOf(complaint, folders))
}

function viewOf(complaint: Complaint, folders: ReadonlyMap<string, ComplaintFolder>): ComplaintView {
  const folder = folders.get(complaint.id)
  if (!folder) throw new TingsuError('internal', `complaint ${complaint.id} has no assessment`)
  const { facts, drafts, delivery, closing: outcome } = folder
  const { assessment, similarCases } = folder.assessment
  return {
    ...shownOf(complaint),
    ...actsOf(folder),
    assessment,
    similarCases,
    precedents: [],
    facts,
    history: [...folder.history, ...folder.contacts.map(({ text, ...contact }) => ({ ...contact, event: text, kind: 'contact' as const }))],
    inquiries: [],
    drafts,
    deadlines: assessment.deadlines,
    delivery,
    outcome,
  }
}

function shownOf(complaint: Complaint) {
  const {
    highestSeverity: _highest,
    severity: _severity,
    decideBy: _decide,
    extendedTo: _extended,
    deliveredAt: _delivered,
    erasedAt: _erased,
    ...shown
  } = complaint
  return shown
}

function actsOf({ acts }: ComplaintFolder): Pick<ComplaintView, 'reopenings' | 'erasure'> {
  const told = acts.map(({ act, ...said }) => ({ act, said }))
  return {
    reopenings: told.filter(({ act }) => act === 'reopened').map(({ said }) => said),
    erasure: told.find(({ act }) => act === 'erased')?.said ?? null,
  }
}
