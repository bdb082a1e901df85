import type { Assessment } from '../domain/assessment.ts'
import type { CheckReport } from '../domain/check.ts'
import type { DraftSegment } from '../domain/draft.ts'
import type { SimilarCase } from '../domain/guidance-case.ts'
import type { PersonalDataVault } from '../domain/personal-data.ts'
import type { Actor } from '../domain/principal.ts'
import type { TriageOutcome } from '../domain/triage-answer.ts'
import type { TriageRequest } from '../domain/triage-request.ts'
import type { FactStatus } from '../domain/vocabulary.ts'
import type { TriageDoor } from '../ports/metrics.ts'
import { assess } from './assess.ts'
import type { FlowDependencies } from './dependencies.ts'
import { draft, isDrafted } from './draft.ts'
import { embed } from './embed.ts'
import { intake } from './intake.ts'
import { judgeDraft } from './judge-draft.ts'
import { type MaskedComplaint, maskComplaint } from './mask-complaint.ts'
import { retrieve } from './retrieve.ts'
import { startTimer } from './timer.ts'

/** What is told on the way, for those who watch (masked, like everything after the mask). */
export type TripEvent =
  | { readonly type: 'assessment'; readonly data: Assessment }
  | { readonly type: 'case'; readonly data: SimilarCase }
  | { readonly type: 'segment'; readonly data: DraftSegment }
  | { readonly type: 'check'; readonly data: CheckReport }

export type Trip = {
  readonly actor: Actor
  readonly vault: PersonalDataVault
  readonly factStatus: FactStatus
  readonly door: TriageDoor
  readonly tell?: (event: TripEvent) => void
}
export type Triaged = { readonly complaint: MaskedComplaint; readonly outcome: TriageOutcome }

/** The whole trip of a narrative, counted and timed by its door. Stores nothing. */
export async function triage(deps: FlowDependencies, request: TriageRequest, trip: Trip): Promise<Triaged> {
  const { clock, metrics } = deps
  const from = clock.milliseconds()
  const triaged = await walk(deps, request, trip)
  const { draft, meta } = triaged.outcome
  const { engine, timingsMs, fallback } = meta
  const seconds = (clock.milliseconds() - from) / 1000
  metrics.observeTriage({ door: trip.door, engine, fellBack: fallback !== null, seconds, timingsMs })
  if (draft) {
    metrics.countDraft({ engine, format: draft.format })
    metrics.countChecks('generated', draft.checks.summary)
  }
  return triaged
}

// Intake, mask, embed, retrieve, assess, draft, check.
async function walk(deps: FlowDependencies, request: TriageRequest, trip: Trip): Promise<Triaged> {
  const { embedder, classifier, assessor, drafter, knowledge, unitOfWork, clock } = deps
  const timer = startTimer(clock)
  const now = clock.now()

  const taken = intake(request, now)
  const complaint = timer.sync('mask', () => maskComplaint(taken, trip.vault, trip.factStatus))
  const { narrative } = complaint
  const vector = await timer.async('embed', () => embed(embedder, narrative))
  const classification = timer.sync('classify', () => classifier.classify(narrative))
  const similar = { narrative, vector, model: embedder.model, classification, limit: 5 }
  const found = await timer.async('retrieve', () => retrieve(unitOfWork, trip.actor, similar))
  const segment = complaint.customer.segment ?? null
  const assessment = await timer.async('assess', () =>
    assess(assessor, { ...complaint, segment, similarCases: found, classification, knowledge }),
  )
  const similarCases = assessment.inScope ? found : []
  trip.tell?.({ type: 'assessment', data: assessment })
  for (const each of similarCases) trip.tell?.({ type: 'case', data: each })

  const customerName = complaint.customer.name ?? null
  const reply = { ...complaint, now, customerName, assessment, cases: similarCases, knowledge, tone: null, instruction: null }
  const content = isDrafted(assessment, request.draft) ? await timer.async('draft', () => draft(drafter, reply)) : null
  for (const each of content?.segments ?? []) trip.tell?.({ type: 'segment', data: each })

  const facts = request.facts === undefined ? [] : complaint.facts.filter((fact) => fact.status === 'verified')
  const context = { ...complaint, narrative: narrative.text, facts, policy: knowledge.policy, assessment, now }
  const report = content && (await timer.async('check', () => judgeDraft(deps, trip.actor, { ...context, ...content })))
  if (report) trip.tell?.({ type: 'check', data: report })

  const label = { aiGenerated: true, producer: deps.producer, contentId: deps.ids.next('ai') }
  const { engine } = assessor
  const meta = {
    engine,
    chatModel: null,
    embeddingModel: embedder.model,
    promptVersions: {},
    timingsMs: timer.read(),
    requestId: trip.actor.requestId,
    fallback: null,
  }
  return { complaint, outcome: { assessment, similarCases, draft: content && report && { ...content, checks: report, label }, meta } }
}
