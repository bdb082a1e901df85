import type { Assessment } from '../../domain/assessment.ts'
import type { CheckReport } from '../../domain/check.ts'
import type { FactInput, HistoryEvent } from '../../domain/fact.ts'
import { toSentSpan } from '../../domain/masked-text.ts'
import { type Change, overlay } from '../../domain/overlay.ts'
import { authorise } from '../../domain/permissions.ts'
import { PersonalDataVault } from '../../domain/personal-data.ts'
import { mergePolicy, type PolicyPack } from '../../domain/policy.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Channel, DraftFormat, DraftStage } from '../../domain/vocabulary.ts'
import { inferStage } from '../../principles/infer-stage.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { judgeDraft } from '../judge-draft.ts'
import { mask } from '../mask.ts'
import { revealDeep } from '../reveal.ts'
import { triage } from '../triage.ts'

export type CheckText = {
  readonly narrative: string
  readonly text: string
  readonly channel?: Channel | undefined
  readonly format?: DraftFormat | undefined
  readonly stage?: DraftStage | undefined
  readonly facts?: readonly FactInput[] | undefined
  readonly history?: readonly HistoryEvent[] | undefined
  readonly policy?: PolicyPack | undefined
  /** Given fields stand over what the engine finds. */
  readonly assessment?: Change<Assessment> | undefined
}

/** Checks any text against the principles; stores nothing. Spans point into the text as sent. */
export async function checkText(deps: FlowDependencies, actor: Actor, input: CheckText): Promise<CheckReport> {
  authorise(actor, 'draft.check')
  const vault = new PersonalDataVault()
  const { narrative, channel, history = [], facts } = input
  const request = { narrative, ...(channel && { channel }), history: [...history], ...(facts && { facts: [...facts] }), draft: false }
  const { complaint, outcome } = await triage(deps, request, { actor, vault, factStatus: 'verified', door: 'check' })
  const assessment = overlay(outcome.assessment, input.assessment ?? {})
  const text = mask(input.text, vault, { keepOfficePhones: true })
  const report = await judgeDraft(deps, actor, {
    narrative: complaint.narrative.text,
    channel: complaint.channel,
    history: complaint.history,
    assessment,
    facts: facts === undefined ? null : complaint.facts,
    format: input.format ?? 'written_reply',
    stage: input.stage ?? inferStage(text.text, assessment),
    text: text.text,
    policy: mergePolicy(deps.knowledge.policy, input.policy),
    now: deps.clock.now(),
  })
  deps.metrics.countChecks('asked', report.summary)
  const results = report.results.map((result) => {
    if (!result.span) return revealDeep(result, vault)
    const span = toSentSpan(text, result.span)
    return { ...revealDeep(result, vault), span: { ...span, text: input.text.slice(span.start, span.end) } }
  })
  return { ...report, results }
}
