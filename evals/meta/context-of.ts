import type { Assessment } from '../../src/domain/assessment.ts'
import type { CheckContext } from '../../src/domain/check.ts'
import { joinSegments } from '../../src/domain/draft.ts'
import { overlay } from '../../src/domain/overlay.ts'
import { mergePolicy, type PolicyPack } from '../../src/domain/policy.ts'
import { typeOf } from '../../src/domain/vocabulary.ts'
import type { BasePack } from './pack.ts'

const unsettled: Assessment = {
  inScope: true,
  nature: 'complaint',
  type: 'business_error',
  subtype: 'handling_error',
  regulatory: { channel: 'other', business: 'other', reason: 'other', confidence: 0.5 },
  department: '消费者权益保护部门',
  severity: 2,
  emotion: 'upset',
  flags: [],
  issues: [],
  demands: [],
  claimedFacts: [],
  factsToVerify: [],
  responsibility: 'unclear',
  actions: [],
  deadlines: { decideBy: null, extendedTo: null, rule: null },
  confidence: 0.9,
  review: { required: false, reasons: [] },
}

/** What the checks read of a pack; `bankPolicy` is the pack's base. The pack names the day it stands on (policy.today). */
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
    assessment: overlay({ ...unsettled, ...(subtype && { type: typeOf(subtype) }) }, pack.assessment),
    now: `${today}T10:00:00+08:00`,
  }
}
