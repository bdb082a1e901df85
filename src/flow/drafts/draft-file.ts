import type { CheckReport } from '../../domain/check.ts'
import type { Complaint } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import type { Draft } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { SentenceOpinions } from '../../domain/sentence-opinion.ts'
import type { CheckOccasion } from '../../ports/metrics.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { historyOf, latestAssessment, lockComplaint } from '../complaints/complaint-file.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { judgeReadDraft } from '../judge-draft.ts'

export type DraftFile = { readonly draft: Draft; readonly complaint: Complaint }

export async function readDraftRow(tx: Stores, id: string): Promise<Draft> {
  const draft = await tx.drafts.find(id)
  if (!draft) throw new TingsuError('not_found', 'there is no such draft')
  return draft
}

/** The draft and its complaint for a change. The complaint is locked first, always, so that two changes never wait for each other. */
export async function lockDraft(tx: Stores, id: string, revision: number): Promise<DraftFile> {
  const complaint = await lockComplaint(tx, (await readDraftRow(tx, id)).complaintId)
  const draft = await readDraftRow(tx, id)
  if (draft.revision !== revision)
    throw new TingsuError(
      'stale',
      'the draft was changed since you read it: read it again; your text is not lost, send it again on the new version',
    )
  return { draft, complaint }
}

/** The draft with the checks of its newest version: once that is signed, exactly those that the approver signed. */
export async function viewDraft(tx: Stores, draft: Draft): Promise<DraftView> {
  const newest = (await tx.drafts.versions(draft.id)).at(-1)
  if (!newest) throw new TingsuError('internal', `draft ${draft.id} has no version`)
  return { ...draft, checks: newest.signed ?? newest.checks }
}

/** `opinions` of the draft's text were read before: no model is waited for inside a unit of work. */
type CheckedFile = DraftFile & { readonly occasion: CheckOccasion; readonly opinions: SentenceOpinions | null }

/** The checks of a stored draft's text with today's facts and assessment. */
export async function checkStoredDraft(
  deps: FlowDependencies,
  tx: Stores,
  { draft, complaint, occasion, opinions }: CheckedFile,
): Promise<CheckReport> {
  const { assessment } = await latestAssessment(tx, complaint.id)
  const facts = (await tx.facts.list(complaint.id)).filter((fact) => fact.status === 'verified')
  const history = await historyOf(tx, complaint.id)
  const { policy } = deps.knowledge
  const { channel, narrative } = complaint
  const { format, stage, text } = draft
  const context = { narrative, channel, format, stage, text, facts, history, policy, assessment, opinions, now: deps.clock.now() }
  const report = await judgeReadDraft(deps, tx, context)
  deps.metrics.countChecks(occasion, report.summary)
  return report
}
