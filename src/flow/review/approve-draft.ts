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
import { checkStoredDraft, type DraftFile } from '../drafts/draft-file.ts'
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
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await openGate(tx, { act: 'approve', id, revision })
      refuseOwnApproval(actor, draft, complaint)
      refuseUnfinished(draft, await tx.facts.list(complaint.id))
      const checks = await checkStoredDraft(deps, tx, { draft, complaint, occasion: 'approval' })
      refuseBlockers(checks, override, isOwn(actor, draft))

      await supersedeOthers(tx, draft)
      const overrides = await maskOverrides(tx, complaint.id, override)
      const saved = await sign(deps, tx, { file: { draft, complaint }, checks, overrides, principalId: actor.principal.id })
      await recordDisputes(tx, draft, overrides)
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

async function recordDisputes(tx: Stores, { id, complaintId }: Draft, overrides: Review['overrides']): Promise<void> {
  const principleIds = overrides.filter((each) => each.checkWrong || isStrict(each.principleId)).map((each) => each.principleId)
  if (principleIds.length === 0) return
  await tx.audit.append({ chain: complaintId, action: 'draft.disputed', subject: id, details: { draftId: id, principleIds } })
}
