import type { Assessment } from '../domain/assessment.ts'
import type { DraftContent } from '../domain/draft.ts'
import type { Fact, HistoryEvent } from '../domain/fact.ts'
import type { SimilarCase } from '../domain/guidance-case.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { MaskedText } from '../domain/masked-text.ts'
import type { TriageRequest } from '../domain/triage-request.ts'
import type { DraftFormat } from '../domain/vocabulary.ts'

export type DraftInput = {
  readonly narrative: MaskedText
  readonly channel: NonNullable<TriageRequest['channel']> | null
  readonly receivedAt: string
  readonly now: string
  /** Masked name of the customer (〔姓名1〕 or 王女士), null when unknown. */
  readonly customerName: string | null
  readonly branch: string | null
  readonly product: string | null
  readonly history: readonly HistoryEvent[]
  /** Verified facts only. */
  readonly facts: readonly Fact[]
  readonly assessment: Assessment
  /** never_imitate cases are not among them. */
  readonly cases: readonly SimilarCase[]
  readonly knowledge: Knowledge
  readonly format: DraftFormat
  readonly tone: 'warm' | 'plain' | null
  readonly instruction: MaskedText | null
}

/** Writes a draft reply: process is promised, never an outcome; what nobody verified is a placeholder. */
export interface Drafter {
  readonly engine: 'local' | 'llm'
  draft(input: DraftInput): Promise<DraftContent>
}
