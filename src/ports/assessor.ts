import type { Assessment } from '../domain/assessment.ts'
import type { Fact, HistoryEvent } from '../domain/fact.ts'
import type { SimilarCase } from '../domain/guidance-case.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { MaskedText } from '../domain/masked-text.ts'
import type { TriageRequest } from '../domain/triage-request.ts'
import type { Classification } from './classifier.ts'

export type AssessInput = {
  readonly narrative: MaskedText
  readonly channel: NonNullable<TriageRequest['channel']> | null
  readonly receivedAt: string
  readonly segment: string | null
  readonly regulator: NonNullable<TriageRequest['regulator']> | null
  /** Masked. */
  readonly history: readonly HistoryEvent[]
  readonly facts: readonly Fact[]
  readonly similarCases: readonly SimilarCase[]
  readonly classification: Classification
  readonly knowledge: Knowledge
}

/** What an engine says of a narrative. Deadlines, department and the duty to review are not its to decide: flow/assess.ts sets them. */
export type Opinion = Omit<Assessment, 'deadlines' | 'department' | 'review' | 'actions'> & {
  /** The engine saw instructions inside the narrative. */
  readonly instructionsFound: boolean
  /** Actions with a time in hours from receipt; the due time is set from the rules. */
  readonly actions: readonly {
    readonly what: string
    readonly owner: string
    readonly withinHours: number
    readonly principleIds: readonly string[]
  }[]
}

/** Assesses a masked narrative. Every evidence is exact words of `narrative.text` (masked). */
export interface Assessor {
  readonly engine: 'local' | 'llm'
  assess(input: AssessInput): Promise<Opinion>
}
