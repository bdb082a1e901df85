import type { Assessment } from './assessment.ts'
import type { CheckReport } from './check.ts'
import type { AiLabel, DraftContent } from './draft.ts'
import type { SimilarCase } from './guidance-case.ts'

export type TriageMeta = {
  readonly engine: 'local' | 'llm'
  readonly chatModel: string | null
  readonly embeddingModel: string
  readonly promptVersions: Readonly<Record<string, string>>
  /** Milliseconds a stage. */
  readonly timingsMs: Readonly<Record<string, number>>
  readonly requestId: string
  readonly fallback: { readonly reason: string } | null
}

export type CheckedDraft = DraftContent & { readonly checks: CheckReport; readonly label: AiLabel }

/** What one trip through the flow yields, before it is shown or stored. Texts are masked. */
export type TriageOutcome = {
  readonly assessment: Assessment
  readonly similarCases: readonly SimilarCase[]
  readonly draft: CheckedDraft | null
  readonly meta: TriageMeta
}
