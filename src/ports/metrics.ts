import type { EventType } from '../domain/event.ts'
import type { DraftFormat } from '../domain/vocabulary.ts'

/** By which door a narrative came to be triaged. */
export type TriageDoor = 'plain' | 'streamed' | 'complaint' | 'contact' | 'check'
/** Why a text was checked: just written by an engine, edited, about to be approved, or because someone asked. */
export type CheckOccasion = 'generated' | 'edited' | 'approval' | 'asked'

export type ObservedTriage = {
  readonly door: TriageDoor
  readonly engine: string
  /** True when the local engine stood in for a model. */
  readonly fellBack: boolean
  readonly seconds: number
  readonly timingsMs: Readonly<Record<string, number>>
}
export type CheckSummary = { readonly blockers: number; readonly majors: number; readonly minors: number }

/** What the flow tells of its work. Labels are codes of closed lists, never ids or texts. */
export interface WorkMetrics {
  observeTriage(triage: ObservedTriage): void
  countDraft(draft: { readonly engine: string; readonly format: DraftFormat }): void
  countChecks(occasion: CheckOccasion, summary: CheckSummary): void
  /** Events that were committed: received, approved, returned, delivered, closed … */
  countEvents(types: readonly EventType[]): void
}

/** What the door tells, and the text that Prometheus reads. Labels are route patterns and codes. */
export interface RequestMetrics {
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void
  expose(): Promise<string>
}

export type Metrics = WorkMetrics & RequestMetrics
