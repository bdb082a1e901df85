import type { CheckContext } from '../../src/domain/check.ts'
import { joinSegments } from '../../src/domain/draft.ts'
import { overlay } from '../../src/domain/overlay.ts'
import { mergePolicy, type PolicyPack } from '../../src/domain/policy.ts'
import { typeOf } from '../../src/domain/vocabulary.ts'
import { makeAssessment } from '../../src/testing/make-check-context.ts'
import type { BasePack } from './pack.ts'

// A pack names its own clock.
const noClock = { decideBy: null, extendedTo: null, rule: null }

/** What the checks read of a pack, but for the sentence reader's opinions; `bankPolicy` is the pack's base. The pack names the day it stands on (policy.today). */
export function contextOf(pack: BasePack, bankPolicy: PolicyPack): CheckContext {
  const { subtype } = pack.assessment
  const today = pack.policy.today ?? '2026-11-20'
  return {
    narrative: pack.narrative,
    channel: pack.channel,
    format: pack.format,
    stage: pack.stage,
    text: joinSegments(
      pack.format,
      pack.draft.map((block) => ({ ...block, citations: [] })),
    ),
    facts: pack.facts?.map((fact, at) => ({ ...fact, id: fact.id ?? `f${at + 1}`, status: 'verified' as const })) ?? null,
    history: pack.history,
    policy: mergePolicy(bankPolicy, pack.policy),
    assessment: overlay(makeAssessment({ deadlines: noClock, ...(subtype && { type: typeOf(subtype) }) }), pack.assessment),
    opinions: null,
    now: `${today}T10:00:00+08:00`,
  }
}
