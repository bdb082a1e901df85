import type { Complaint } from '../../domain/complaint.ts'
import type { Draft } from '../../domain/draft.ts'
import type { CheckedDraft, TriageMeta } from '../../domain/triage-answer.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { FlowDependencies } from '../dependencies.ts'

export type GeneratedDraft = {
  readonly complaint: Complaint
  readonly content: CheckedDraft
  readonly meta: Pick<TriageMeta, 'engine' | 'promptVersions'>
}

/** Stores an engine's draft as version 1, with its checks, audit entry and event. */
export async function storeGeneratedDraft(
  deps: FlowDependencies,
  tx: Stores,
  { complaint, content, meta }: GeneratedDraft,
): Promise<Draft> {
  const { checks, ...written } = content
  const at = deps.clock.now()
  const draft: Draft = {
    ...written,
    id: deps.ids.next('drf'),
    complaintId: complaint.id,
    version: 1,
    revision: 1,
    status: 'generated',
    authors: [],
    submittedBy: null,
    createdAt: at,
  }
  await tx.drafts.insert(draft, { version: 1, text: draft.text, author: null, reasonCode: null, note: null, checks, at })
  const details = {
    draftId: draft.id,
    version: 1,
    engine: meta.engine,
    promptVersions: Object.values(meta.promptVersions),
    blockers: checks.summary.blockers,
  }
  await tx.audit.append({ chain: complaint.id, action: 'draft.generated', subject: draft.id, details })
  await tx.events.append({
    type: 'draft.ready',
    complaintId: complaint.id,
    externalId: complaint.externalId,
    draftId: draft.id,
    version: 1,
  })
  return draft
}
