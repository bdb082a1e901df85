import type { Complaint } from '../../domain/complaint.ts'
import type { DraftView } from '../../domain/complaint-view.ts'
import type { DraftContent, DraftSegment } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { CheckedDraft } from '../../domain/triage-answer.ts'
import type { DraftFormat } from '../../domain/vocabulary.ts'
import type { DraftInput } from '../../ports/drafter.ts'
import type { Caller } from '../caller.ts'
import { historyOf, latestAssessment, loadVault, lockComplaint, readComplaintRow } from '../complaints/complaint-file.ts'
import { moveComplaint } from '../complaints/move-complaint.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { draft, isDrafted } from '../draft.ts'
import { judgeDraft } from '../judge-draft.ts'
import { mask } from '../mask.ts'
import { storeGeneratedDraft } from './store-generated-draft.ts'

export type CreateDraft = {
  readonly complaintId: string
  readonly format?: DraftFormat | undefined
  readonly instruction?: string | undefined
  readonly tone?: 'warm' | 'plain' | undefined
  readonly tell?: (segment: DraftSegment) => void
}

/** Writes another draft with today's facts and assessment. Earlier drafts stay as they are. */
export async function createDraft(deps: FlowDependencies, caller: Caller<DraftView>, input: CreateDraft): Promise<DraftView> {
  const { actor } = caller
  authorise(actor, 'draft.create')
  const reply = await gather(deps, actor, input)
  const content = await draft(deps.drafter, reply)
  for (const segment of content.segments) input.tell?.(segment)
  const checked = await checkContent(deps, actor, { reply, content })
  deps.metrics.countDraft({ engine: deps.drafter.engine, format: content.format })
  deps.metrics.countChecks('generated', checked.checks.summary)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, input.complaintId)
      const moved = moveComplaint(complaint, 'drafting')
      const stored = await storeGeneratedDraft(deps, tx, {
        complaint,
        content: checked,
        meta: { engine: deps.drafter.engine, promptVersions: {} },
      })
      await tx.complaints.update({ ...moved, updatedAt: deps.clock.now() })
      return { ...stored, checks: checked.checks }
    },
    caller.once,
  )
}

type Written = { readonly reply: DraftInput; readonly content: DraftContent }

async function checkContent(deps: FlowDependencies, actor: Actor, { reply, content }: Written): Promise<CheckedDraft> {
  const { channel, history, facts, assessment, now, knowledge, narrative } = reply
  const context = { narrative: narrative.text, channel, history, facts, assessment, now, policy: knowledge.policy, ...content }
  return {
    ...content,
    checks: await judgeDraft(deps, actor, context),
    label: { aiGenerated: true, producer: deps.producer, contentId: deps.ids.next('ai') },
  }
}

async function gather(deps: FlowDependencies, actor: Actor, input: CreateDraft): Promise<DraftInput> {
  return deps.unitOfWork.read(actor, async (tx) => {
    const complaint = await readComplaintRow(tx, input.complaintId)
    const { assessment, similarCases } = await latestAssessment(tx, complaint.id)
    refuseUndraftable(complaint, assessment)
    const vault = await loadVault(tx, complaint.id)
    const again = (text: string) => mask(text, vault, { keepKnownPlaceholders: true })
    const { channel, receivedAt, branch, product, customer } = complaint
    return {
      narrative: again(complaint.narrative),
      channel,
      receivedAt,
      branch,
      product,
      now: deps.clock.now(),
      customerName: customer.name ?? null,
      history: await historyOf(tx, complaint.id),
      facts: (await tx.facts.list(complaint.id)).filter((fact) => fact.status === 'verified'),
      assessment,
      cases: similarCases,
      knowledge: deps.knowledge,
      format: input.format ?? 'written_reply',
      tone: input.tone ?? null,
      instruction: input.instruction ? again(input.instruction) : null,
    }
  })
}

function refuseUndraftable({ erasedAt, status }: Complaint, assessment: { inScope: boolean }): void {
  if (erasedAt) throw new TingsuError('state_forbids', 'the complaint was erased: there is nothing left to answer')
  if (status === 'closed') throw new TingsuError('state_forbids', 'the complaint is closed: reopen it before drafting')
  if (!isDrafted(assessment, true))
    throw new TingsuError('state_forbids', 'the narrative is not about the bank: correct the assessment before drafting')
}
