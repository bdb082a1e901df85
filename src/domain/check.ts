import type { Assessment } from './assessment.ts'
import type { Fact, HistoryEvent } from './fact.ts'
import type { PolicyPack } from './policy.ts'
import type { SentenceOpinions } from './sentence-opinion.ts'
import type { Channel, DraftFormat, DraftStage, Family, Tier, Verdict } from './vocabulary.ts'

/** What a check reads. All texts are masked with one vault. Pure data: the same input gives the same verdicts. */
export type CheckContext = {
  readonly narrative: string
  readonly channel: Channel | null
  readonly format: DraftFormat
  readonly stage: DraftStage
  /** The draft's text; placeholders 【待填:…】 and 〔姓名1〕 stand in it. */
  readonly text: string
  /** null: not known here, so what rests on facts cannot be judged. []: none verified. Only verified facts are passed. */
  readonly facts: readonly Fact[] | null
  readonly history: readonly HistoryEvent[]
  readonly policy: PolicyPack
  readonly assessment: Assessment
  /** What a trained reader makes of the draft's sentences; null where none is at hand, then the rules alone speak. */
  readonly opinions: SentenceOpinions | null
  /** ISO time at which the check runs: promised relative days are reckoned from it. */
  readonly now: string
}

/** What a check answers. A span is a UTF-16 range of the draft's text. */
export type CheckFinding =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'not_applicable' | 'cannot_judge'; readonly reason: string; readonly reasonEn: string }
  | {
      readonly verdict: 'fail'
      readonly reason: string
      readonly reasonEn: string
      readonly span?: { start: number; end: number }
      readonly fix?: string
    }

/** A documented principle's check: pure, total, never throws for any text. */
export type Check = { readonly principleId: string; readonly run: (context: CheckContext) => CheckFinding }

/** One row of the check answer. `enforced`: the check exists and stops an approval. `proven`: it reached its target in the last meta-eval. */
export type CheckResult = {
  readonly principleId: string
  readonly family: Family
  readonly tier: Tier
  readonly verdict: Verdict
  readonly enforced: boolean
  readonly proven: boolean
  /** QA found it wrong too often of late: it warns and stops nothing. */
  readonly demoted?: boolean | undefined
  readonly span?: { readonly start: number; readonly end: number; readonly text: string }
  readonly reason: string
  readonly reasonEn?: string
  readonly passage?: string
  readonly fix?: string
}

/** Failures of enforced checks, by tier. */
export type CheckSummary = { readonly blockers: number; readonly majors: number; readonly minors: number }
/** `reader` names the model whose opinions the checks had; null: the rules alone. */
export type CheckReport = {
  readonly results: readonly CheckResult[]
  readonly summary: CheckSummary
  readonly reader?: string | null | undefined
}
