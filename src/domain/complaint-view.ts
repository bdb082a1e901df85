import type { Assessment } from './assessment.ts'
import type { CheckReport } from './check.ts'
import type { Closing, Complaint, Contact, Delivery, ReasonedAct } from './complaint.ts'
import type { Deadlines } from './deadlines.ts'
import type { Draft, DraftSummary } from './draft.ts'
import type { Fact, HistoryEvent } from './fact.ts'
import type { SimilarCase } from './guidance-case.ts'

/** A complaint as the API shows it. `history` holds what the CRM sent and every contact since. */
export type ComplaintView = Omit<Complaint, 'highestSeverity' | 'decideBy' | 'extendedTo' | 'deliveredAt' | 'erasedAt' | 'severity'> & {
  readonly assessment: Assessment
  readonly similarCases: readonly SimilarCase[]
  readonly precedents: readonly never[]
  readonly facts: readonly Fact[]
  readonly history: readonly (HistoryEvent | (Omit<Contact, 'text'> & { event: string }))[]
  readonly inquiries: readonly never[]
  readonly drafts: readonly DraftSummary[]
  readonly deadlines: Deadlines
  readonly delivery: Delivery | null
  readonly outcome: Closing | null
  readonly reopenings: readonly Omit<ReasonedAct, 'act'>[]
  /** Who erased it, when and why; null while its words are there. */
  readonly erasure: Omit<ReasonedAct, 'act'> | null
}

/** A draft as the API shows it: with the checks of its newest version. */
export type DraftView = Draft & { readonly checks: CheckReport }
