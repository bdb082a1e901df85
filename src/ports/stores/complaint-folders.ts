import type { Closing, Contact, Delivery, ReasonedAct } from '../../domain/complaint.ts'
import type { DraftSummary } from '../../domain/draft.ts'
import type { Fact, HistoryEvent } from '../../domain/fact.ts'
import type { AssessmentVersion } from './complaints.ts'

/** What is shown of a complaint besides its own row, each list in the order of its coming; newest assessment, delivery and closing. */
export type ComplaintFolder = {
  readonly assessment: AssessmentVersion
  readonly facts: readonly Fact[]
  readonly history: readonly HistoryEvent[]
  readonly contacts: readonly Contact[]
  readonly drafts: readonly DraftSummary[]
  readonly acts: readonly ReasonedAct[]
  readonly delivery: Delivery | null
  readonly closing: Closing | null
}

export interface ComplaintFolderStore {
  /** The folders of many complaints by id, in a number of statements that does not grow with them. Without an assessment there is none. */
  load(complaintIds: readonly string[]): Promise<ReadonlyMap<string, ComplaintFolder>>
}
