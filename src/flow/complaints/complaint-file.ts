import type { Complaint } from '../../domain/complaint.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { HistoryEvent } from '../../domain/fact.ts'
import { PersonalDataVault } from '../../domain/personal-data.ts'
import type { AssessmentVersion } from '../../ports/stores/complaints.ts'
import type { Stores } from '../../ports/stores/stores.ts'

/** The complaint for a change, locked until the unit of work ends. Throws not_found, stale, or state_forbids once erased. */
export async function lockComplaint(tx: Stores, id: string, revision?: number): Promise<Complaint> {
  const complaint = await tx.complaints.findForUpdate(id)
  if (!complaint) throw notFound(id)
  if (revision !== undefined && complaint.revision !== revision)
    throw new TingsuError('stale', 'the complaint was changed since you read it: read it again and repeat your change')
  if (complaint.erasedAt) throw new TingsuError('state_forbids', 'the complaint was erased: nothing about it can be changed')
  return complaint
}

/** The complaint for reading. Throws not_found. */
export async function readComplaintRow(tx: Stores, id: string): Promise<Complaint> {
  const complaint = await tx.complaints.find(id)
  if (!complaint) throw notFound(id)
  return complaint
}

/** The newest assessment; every stored complaint has one. */
export async function latestAssessment(tx: Stores, complaintId: string): Promise<AssessmentVersion> {
  const version = await tx.assessments.latest(complaintId)
  if (!version) throw new TingsuError('internal', `complaint ${complaintId} has no assessment`)
  return version
}

/** All that is known of a complaint's past, for drafting and checking: what the CRM sent, and every contact since. */
export async function historyOf(tx: Stores, complaintId: string): Promise<readonly HistoryEvent[]> {
  const contacts = await tx.contacts.list(complaintId)
  return [
    ...(await tx.contacts.listHistory(complaintId)),
    ...contacts.map(({ at, text }) => ({ at, event: text, kind: 'contact' as const })),
  ]
}

export async function loadVault(tx: Stores, complaintId: string): Promise<PersonalDataVault> {
  const { entries, wordings } = await tx.vaults.load(complaintId)
  return PersonalDataVault.from(entries, wordings)
}

const notFound = (id: string) => new TingsuError('not_found', `there is no complaint ${safeId(id)}`)

// An id in an error message comes from the URL: only what looks like one of ours is repeated.
const safeId = (id: string): string => (/^[a-z]+_[A-Za-z0-9-]{1,64}$/.test(id) ? id : 'with this id')
