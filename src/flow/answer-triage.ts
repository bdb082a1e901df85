import type { Assessment } from '../domain/assessment.ts'
import type { SimilarCase } from '../domain/guidance-case.ts'
import { authorise } from '../domain/permissions.ts'
import { PersonalDataVault } from '../domain/personal-data.ts'
import type { Actor } from '../domain/principal.ts'
import type { CheckedDraft, TriageMeta } from '../domain/triage-answer.ts'
import type { TriageRequest } from '../domain/triage-request.ts'
import type { FlowDependencies } from './dependencies.ts'
import { revealDeep, revealDraft } from './reveal.ts'
import { type TripEvent, triage } from './triage.ts'

export type TriageAnswer = {
  readonly assessment: Assessment
  readonly similarCases: readonly SimilarCase[]
  readonly draft: (CheckedDraft & { readonly id: null; readonly version: 1; readonly status: 'generated' }) | null
  readonly meta: TriageMeta
}

/** POST /v1/triage: nothing is stored, so the caller gets back their own words, personal data included. */
export async function answerTriage(deps: FlowDependencies, actor: Actor, request: TriageRequest): Promise<TriageAnswer> {
  authorise(actor, 'narrative.triage')
  const vault = new PersonalDataVault()
  const { outcome } = await triage(deps, request, { actor, vault, factStatus: 'verified', door: 'plain' })
  return restoreAnswer(outcome, vault)
}

/** The same, telling each part as it is there; resolves with the whole answer. */
export async function streamTriage(
  deps: FlowDependencies,
  actor: Actor,
  watched: { request: TriageRequest; tell: (event: TripEvent) => void },
): Promise<TriageAnswer> {
  authorise(actor, 'narrative.triage')
  const vault = new PersonalDataVault()
  const tell = (event: TripEvent) => watched.tell(event.type === 'case' ? event : revealDeep(event, vault))
  const { outcome } = await triage(deps, watched.request, { actor, vault, factStatus: 'verified', door: 'streamed', tell })
  return restoreAnswer(outcome, vault)
}

function restoreAnswer(
  { assessment, similarCases, draft, meta }: Awaited<ReturnType<typeof triage>>['outcome'],
  vault: PersonalDataVault,
): TriageAnswer {
  const answered = draft && revealDraft({ ...draft, id: null, version: 1 as const, status: 'generated' as const }, vault)
  return { assessment: revealDeep(assessment, vault), similarCases, draft: answered, meta }
}
