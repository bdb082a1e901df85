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

export interface DraftStore {
  insert(draft: Draft, version: DraftVersion): Promise<void>
  find(id: string): Promise<Draft | null>
  /** Writes it when the stored revision is still `draft.revision`, as revision + 1; throws TingsuError('stale') otherwise. A given version is appended. */
  update(draft: Draft, version?: DraftVersion): Promise<Draft>
  listFor(complaintId: string): Promise<readonly Draft[]>
  versions(draftId: string): Promise<readonly DraftVersion[]>
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
  readonly at: string
}
export interface ReviewStore {
  insert(review: Review): Promise<void>
  listFor(draftId: string): Promise<readonly Review[]>
}
