import type { CheckReport } from '../../domain/check.ts'
import type { Draft } from '../../domain/draft.ts'
import type { EditReason } from '../../domain/vocabulary.ts'

/** One saved text of a draft. Version 1 is the generated one. */
export type DraftVersion = {
  readonly version: number
  readonly text: string
  readonly author: string | null
  readonly reasonCode: EditReason | null
  readonly note: string | null
  readonly checks: CheckReport
  readonly at: string
}

/** A version with the report that it was signed with; null where nobody signed it. */
export type StoredVersion = DraftVersion & { readonly signed: CheckReport | null }

export interface DraftStore {
  insert(draft: Draft, version: DraftVersion): Promise<void>
  find(id: string): Promise<Draft | null>
  /** Writes it when the stored revision is still `draft.revision`, as revision + 1; throws TingsuError('stale') otherwise. A given version is appended. */
  update(draft: Draft, version?: DraftVersion): Promise<Draft>
  listFor(complaintId: string): Promise<readonly Draft[]>
  versions(draftId: string): Promise<readonly StoredVersion[]>
}

/** What happened at a gate: submit, return, approve, with overrides and disputes. */
export type Review = {
  readonly id: string
  readonly draftId: string
  readonly draftVersion: number
  readonly act: 'submit' | 'return' | 'approve'
  readonly principalId: string
  readonly reason: string | null
  readonly overrides: readonly { principleId: string; reason: string; checkWrong: boolean }[]
  /** The report that the approver signed; null for every other act. */
  readonly reportId: string | null
  readonly at: string
}

/** What the checks said of a version at the moment of its approval, with that day's facts and rules. */
export type SignedReport = {
  readonly id: string
  readonly draftId: string
  readonly version: number
  readonly report: CheckReport
  readonly at: string
}
export interface ReviewStore {
  /** Keeps a report before the review that points at it. */
  sign(signed: SignedReport): Promise<void>
  insert(review: Review): Promise<void>
  listFor(draftId: string): Promise<readonly Review[]>
}
