import type { CheckReport } from '../../domain/check.ts'
import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import type { Draft } from '../../domain/draft.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Review } from '../../ports/stores/drafts.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { RevisedCaller } from '../caller.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { checkStoredDraft, type DraftFile, readDraftRow } from '../drafts/draft-file.ts'
import { readSentences } from '../read-sentences.ts'
import { isOwn, isStrict, type Override, refuseBlockers, refuseOwnApproval, refuseUnfinished } from './approval-rules.ts'
import { openGate, passGate } from './pass-gate.ts'

export type ApproveDraft = { readonly id: string; readonly override: readonly Override[] }

/** The approver signs. Checks run once more with today's facts; what fails is told, nothing is lost; what they said is kept. */
export async function approveDraft(
  deps: FlowDependencies,
  caller: RevisedCaller<DraftView>,
  { id, override }: ApproveDraft,
): Promise<DraftView> {
  const { actor, revision } = caller
  authorise(actor, 'draft.approve')
  // The revision holds the text still: what is read here is what is signed below.
  const { text } = await deps.unitOfWork.read(actor, (tx) => readDraftRow(tx, id))
  const opinions = await readSentences(deps.reader, text)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await openGate(tx, { act: 'approve', id, revision })
      refuseOwnApproval(actor, draft, complaint)
      refuseUnfinished(draft, await tx.facts.list(complaint.id))
      const checks = await checkStoredDraft(deps, tx, { draft, complaint, opinions, occasion: 'approval' })
      refuseBlockers(checks, override, isOwn(actor, draft))

      await supersedeOthers(tx, draft)
      const overrides = await maskOverrides(tx, complaint.id, override)
      const saved = await sign(deps, tx, { file: { draft, complaint }, checks, overrides, principalId: actor.principal.id })
      await openDisputes(deps, tx, { draft, checks, overrides, raisedBy: actor.principal.id })
      return { ...saved, checks }
    },
    caller.once,
  )
}

async function supersedeOthers(tx: Stores, approved: Draft): Promise<void> {
  const others = (await tx.drafts.listFor(approved.complaintId)).filter(
    (each) => each.id !== approved.id && each.format === approved.format,
  )
  for (const other of others.filter((each) => mayMoveDraft(each.status, 'superseded'))) {
    await tx.drafts.update({ ...other, status: 'superseded' })
    await tx.audit.append({ chain: approved.complaintId, action: 'draft.superseded', subject: other.id, details: { draftId: other.id } })
  }
}

async function maskOverrides(tx: Stores, complaintId: string, override: readonly Override[]): Promise<Review['overrides']> {
  const { say, save } = await openStaffWriting(tx, complaintId)
  const overrides = override.map(({ principleId, reason, checkWrong = false }) => ({ principleId, reason: say(reason), checkWrong }))
  await save()
  return overrides
}

type Signature = Pick<Review, 'overrides' | 'principalId'> & { readonly file: DraftFile; readonly checks: CheckReport }

async function sign(deps: FlowDependencies, tx: Stores, { file, checks, overrides, principalId }: Signature): Promise<Draft> {
  const { id: draftId, version, text } = file.draft
  const reportId = deps.ids.next('rpt')
  await tx.reviews.sign({ id: reportId, draftId, version, report: checks, at: deps.clock.now() })
  const review = { act: 'approve' as const, principalId, overrides, reportId }
  const details = { overrides: overrides.map((each) => each.principleId), textDigest: await deps.cipher.blindIndex(text), reportId }
  return passGate(deps, tx, { file, review, details })
}

type Objections = {
  readonly draft: Draft
  readonly checks: CheckReport
  readonly overrides: Review['overrides']
  readonly raisedBy: string
}

// To override what guards law and person is to say that the check is wrong: QA has to settle each.
async function openDisputes(deps: FlowDependencies, tx: Stores, { draft, checks, overrides, raisedBy }: Objections): Promise<void> {
  const { id: draftId, complaintId, version: draftVersion } = draft
  const disputed = overrides.filter((each) => each.checkWrong || isStrict(each.principleId))
  if (disputed.length === 0) return
  for (const { principleId, reason: objection } of disputed) {
    const result = checks.results.find((each) => each.principleId === principleId)
    await tx.disputes.insert({
      id: deps.ids.next('dsp'),
      complaintId,
      draftId,
      draftVersion,
      principleId,
      span: result?.span ?? null,
      reason: result?.reason ?? '',
      objection,
      raisedBy,
      raisedAt: deps.clock.now(),
      status: 'open',
      settledBy: null,
      settlement: null,
      settledAt: null,
    })
  }
  const principleIds = disputed.map((each) => each.principleId)
  await tx.audit.append({ chain: complaintId, action: 'draft.disputed', subject: draftId, details: { draftId, principleIds } })
}
