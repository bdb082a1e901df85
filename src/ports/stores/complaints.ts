import type { Assessment } from '../../domain/assessment.ts'
import type { Closing, Complaint, Contact, Delivery, ReasonedAct } from '../../domain/complaint.ts'
import type { Fact, HistoryEvent } from '../../domain/fact.ts'
import type { SimilarCase } from '../../domain/guidance-case.ts'
import type { VaultContent } from '../../domain/personal-data.ts'
import type { ComplaintStatus, ComplaintType, FactStatus, FlagCode, Severity } from '../../domain/vocabulary.ts'
import type { Page, PageRequest } from './page.ts'

export type ComplaintFilter = {
  readonly status?: ComplaintStatus | undefined
  readonly type?: ComplaintType | undefined
  readonly severity?: Severity | undefined
  readonly flag?: FlagCode | undefined
  readonly dueBefore?: string | undefined
  readonly assignee?: string | undefined
  readonly externalId?: string | undefined
  readonly customerRef?: string | undefined
  readonly updatedAfter?: string | undefined
  /** Words of the masked narrative. */
  readonly text?: string | undefined
}

export interface ComplaintStore {
  /** Throws TingsuError('external_id_taken', …, {complaintId}) when the external id is there already. */
  insert(complaint: Complaint): Promise<void>
  find(id: string): Promise<Complaint | null>
  /** Locks the row until the unit of work ends. */
  findForUpdate(id: string): Promise<Complaint | null>
  /** Writes it when the stored revision is still `complaint.revision`, as revision + 1; throws TingsuError('stale') otherwise. */
  update(complaint: Complaint): Promise<Complaint>
  /** Newest first by creation. */
  list(filter: ComplaintFilter, page: PageRequest): Promise<Page<Complaint>>
}

/** Every version of an assessment is kept. */
export type AssessmentVersion = {
  readonly version: number
  readonly assessment: Assessment
  readonly similarCases: readonly SimilarCase[]
  readonly meta: Readonly<Record<string, unknown>>
  /** Principal id of the officer who corrected it; null when the engine wrote it. */
  readonly correctedBy: string | null
  readonly reason: string | null
  readonly at: string
}
export interface AssessmentStore {
  append(complaintId: string, version: AssessmentVersion): Promise<void>
  latest(complaintId: string): Promise<AssessmentVersion | null>
  all(complaintId: string): Promise<readonly AssessmentVersion[]>
}

/** The originals behind a complaint's placeholders, encrypted at rest. */
export interface VaultStore {
  load(complaintId: string): Promise<VaultContent>
  /** Adds what is new; what is there stays as it is. */
  save(complaintId: string, content: VaultContent): Promise<void>
  /**
   * Empties the originals, every free text of the complaint and the stored answers that tell of it, for good; placeholders, codes,
   * amounts and times stay.
   */
  erase(complaintId: string): Promise<void>
}

export interface FactStore {
  insert(complaintId: string, fact: Fact & { source: string }): Promise<void>
  /** Throws TingsuError('not_found') when the complaint has no such fact. */
  settle(complaintId: string, factId: string, settlement: { readonly status: FactStatus; readonly reason: string }): Promise<void>
  list(complaintId: string): Promise<readonly Fact[]>
}

export interface ContactStore {
  insert(complaintId: string, contact: Contact): Promise<void>
  list(complaintId: string): Promise<readonly Contact[]>
  /** What the CRM sent as history with the complaint. */
  insertHistory(complaintId: string, events: readonly HistoryEvent[]): Promise<void>
  listHistory(complaintId: string): Promise<readonly HistoryEvent[]>
}

// Deliveries, closings and acts are read with the whole folder (complaint-folders.ts).
export interface DeliveryStore {
  insert(complaintId: string, delivery: Delivery): Promise<void>
}

export interface ClosingStore {
  insert(complaintId: string, closing: Closing): Promise<void>
}

/** Reopenings and the erasure, in their order. The reason of an erasure is written after it, so it stays. */
export interface ReasonedActStore {
  insert(complaintId: string, act: ReasonedAct): Promise<void>
}
