import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import type { Draft } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { RevisedCaller } from '../caller.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { checkStoredDraft, type DraftFile, lockDraft } from '../drafts/draft-file.ts'
import { isOwn, isStrict, type Override, refuseBlockers, refuseOwnApproval, refuseUnfinished } from './approval-rules.ts'

export type ApproveDraft = { readonly id: string; readonly override: readonly Override[] }

/** The approver signs. Checks run once more with today's facts; what fails is told, nothing is lost. */
export async function approveDraft(
  deps: FlowDependencies,
  caller: RevisedCaller<DraftView>,
  { id, override }: ApproveDraft,
): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.approve')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await lockDraft(tx, id, caller.revision)
      if (!mayMoveDraft(draft.status, 'approved'))
        throw new TingsuError('state_forbids', `a draft that is ${draft.status} cannot be approved: it must be submitted first`)
      refuseOwnApproval(actor, draft, complaint)
      refuseUnfinished(draft, await tx.facts.list(complaint.id))
      const checks = await checkStoredDraft(deps, tx, { draft, complaint, occasion: 'approval' })
      refuseBlockers(checks, override, isOwn(actor, draft))

      const saved = await tx.drafts.update({ ...draft, status: 'approved' })
      await supersedeOthers(tx, draft)
      await tx.complaints.update({ ...moveComplaint(complaint, 'approved'), updatedAt: deps.clock.now() })
      await recordApproval(deps, tx, { file: { draft, complaint }, override, principalId: actor.principal.id })
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

type Approval = { readonly file: DraftFile; readonly override: readonly Override[]; readonly principalId: string }

async function recordApproval(deps: FlowDependencies, tx: Stores, { file, override, principalId }: Approval): Promise<void> {
  const { draft, complaint } = file
  const { say, save } = await openStaffWriting(tx, complaint.id)
  const overrides = override.map((each) => ({
    principleId: each.principleId,
    reason: say(each.reason),
    checkWrong: each.checkWrong ?? false,
  }))
  await save()
  const review = {
    id: deps.ids.next('rev'),
    draftId: draft.id,
    draftVersion: draft.version,
    act: 'approve' as const,
    principalId,
    reason: null,
    overrides,
    at: deps.clock.now(),
  }
  await tx.reviews.insert(review)
  const details = {
    draftId: draft.id,
    version: draft.version,
    overrides: override.map((each) => each.principleId),
    textDigest: await deps.cipher.blindIndex(draft.text),
  }
  await tx.audit.append({ chain: complaint.id, action: 'draft.approved', subject: draft.id, details })
  const disputed = overrides.filter((each) => each.checkWrong || isStrict(each.principleId)).map((each) => each.principleId)
  if (disputed.length > 0)
    await tx.audit.append({
      chain: complaint.id,
      action: 'draft.disputed',
      subject: draft.id,
      details: { draftId: draft.id, principleIds: disputed },
    })
  await tx.events.append({
    type: 'draft.approved',
    complaintId: complaint.id,
    externalId: complaint.externalId,
    draftId: draft.id,
    version: draft.version,
  })
}
