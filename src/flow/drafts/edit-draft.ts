import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import { type Draft, placeholdersOf } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { EditReason } from '../../domain/vocabulary.ts'
import { inferStage } from '../../principles/infer-stage.ts'
import type { RevisedCaller } from '../caller.ts'
import { latestAssessment } from '../complaints/complaint-file.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { alignSegments } from './align-segments.ts'
import { checkStoredDraft, lockDraft } from './draft-file.ts'

export type EditDraft = { readonly id: string; readonly text: string; readonly reasonCode: EditReason; readonly note?: string | undefined }

/** Saves an officer's edit as a new version and runs the checks on it. */
export async function editDraft(deps: FlowDependencies, caller: RevisedCaller<DraftView>, input: EditDraft): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.edit')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await lockDraft(tx, input.id, caller.revision)
      if (!mayMoveDraft(draft.status, 'edited')) throw new TingsuError('state_forbids', `a draft that is ${draft.status} cannot be edited`)
      const writing = await openStaffWriting(tx, complaint.id)
      const { assessment } = await latestAssessment(tx, complaint.id)
      const text = writing.say(input.text)
      const edited: Draft = {
        ...draft,
        text,
        stage: inferStage(text, assessment),
        segments: alignSegments(text, draft.segments),
        placeholders: placeholdersOf(text),
        version: draft.version + 1,
        status: 'edited',
        authors: [...new Set([...draft.authors, actor.principal.id])],
      }
      const checks = await checkStoredDraft(deps, tx, { draft: edited, complaint })
      const note = input.note ? writing.say(input.note) : null
      await writing.save()
      const at = deps.clock.now()
      const saved = await tx.drafts.update(edited, {
        version: edited.version,
        text,
        author: actor.principal.id,
        reasonCode: input.reasonCode,
        note,
        checks,
        at,
      })
      await tx.complaints.update({ ...moveComplaint(complaint, 'drafting'), updatedAt: at })
      const details = {
        draftId: draft.id,
        version: edited.version,
        reasonCode: input.reasonCode,
        textDigest: await deps.cipher.blindIndex(text),
      }
      await tx.audit.append({ chain: complaint.id, action: 'draft.edited', subject: draft.id, details })
      await tx.events.append({
        type: 'complaint.updated',
        complaintId: complaint.id,
        externalId: complaint.externalId,
        draftId: draft.id,
        version: edited.version,
        changed: ['drafts'],
      })
      return { ...saved, checks }
    },
    caller.once,
  )
}
