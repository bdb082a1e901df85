import { mayMoveDraft } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import { type Draft, placeholdersOf } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { SentenceOpinions } from '../../domain/sentence-opinion.ts'
import type { EditReason } from '../../domain/vocabulary.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { inferStage } from '../../principles/infer-stage.ts'
import type { RevisedCaller } from '../caller.ts'
import { latestAssessment } from '../complaints/complaint-file.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { readSentences } from '../read-sentences.ts'
import { alignSegments } from './align-segments.ts'
import { checkStoredDraft, type DraftFile, lockDraft, readDraftRow } from './draft-file.ts'

export type EditDraft = { readonly id: string; readonly text: string; readonly reasonCode: EditReason; readonly note?: string | undefined }

/** Saves an officer's edit as a new version and runs the checks on it. */
export async function editDraft(deps: FlowDependencies, caller: RevisedCaller<DraftView>, input: EditDraft): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.edit')
  const opinions = await readReply(deps, actor, input)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const { draft, complaint } = await lockDraft(tx, input.id, caller.revision)
      if (!mayMoveDraft(draft.status, 'edited')) throw new TingsuError('state_forbids', `a draft that is ${draft.status} cannot be edited`)
      const writing = await openStaffWriting(tx, complaint.id)
      const { assessment } = await latestAssessment(tx, complaint.id)
      const text = writing.sayReply(input.text)
      const rewritten = rewrite(draft, { text, author: actor.principal.id })
      const edited: Draft = { ...rewritten, stage: inferStage(text, assessment) }
      const note = input.note ? writing.say(input.note) : null
      await writing.save()
      const file = { draft: edited, complaint }
      return saveEdit(deps, tx, { file, opinions, reasonCode: input.reasonCode, note, author: actor.principal.id })
    },
    caller.once,
  )
}

function rewrite(draft: Draft, { text, author }: { text: string; author: string }): Draft {
  const authors = [...new Set([...draft.authors, author])]
  const segments = alignSegments(text, draft.segments)
  return { ...draft, text, segments, placeholders: placeholdersOf(text), version: draft.version + 1, status: 'edited', authors }
}

// Masked as it will be stored, so that the opinions are of the very sentences that are checked.
async function readReply(deps: FlowDependencies, actor: Actor, { id, text }: EditDraft): Promise<SentenceOpinions | null> {
  const masked = await deps.unitOfWork.read(actor, async (tx) => {
    const { complaintId } = await readDraftRow(tx, id)
    return (await openStaffWriting(tx, complaintId)).sayReply(text)
  })
  return readSentences(deps.reader, masked)
}

type Edit = {
  readonly file: DraftFile
  readonly opinions: SentenceOpinions | null
  readonly reasonCode: EditReason
  readonly note: string | null
  readonly author: string
}

async function saveEdit(deps: FlowDependencies, tx: Stores, { file, opinions, reasonCode, note, author }: Edit): Promise<DraftView> {
  const { draft, complaint } = file
  const { id, version, text } = draft
  const at = deps.clock.now()
  const checks = await checkStoredDraft(deps, tx, { ...file, opinions, occasion: 'edited' })
  const saved = await tx.drafts.update(draft, { version, text, author, reasonCode, note, checks, at })
  await tx.complaints.update({ ...moveComplaint(complaint, 'drafting'), updatedAt: at })
  const textDigest = await deps.cipher.blindIndex(text)
  await tx.audit.append({
    chain: complaint.id,
    action: 'draft.edited',
    subject: id,
    details: { draftId: id, version, reasonCode, textDigest },
  })
  const told = { complaintId: complaint.id, externalId: complaint.externalId, draftId: id, version, changed: ['drafts'] }
  await tx.events.append({ type: 'complaint.updated', ...told })
  return { ...saved, checks }
}
