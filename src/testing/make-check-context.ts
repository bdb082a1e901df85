import type { Assessment } from '../domain/assessment.ts'
import type { CheckContext } from '../domain/check.ts'
import type { Fact } from '../domain/fact.ts'

/** An assessment as the tests need it: an ordinary complaint, nothing settled. */
export function makeAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    inScope: true,
    nature: 'complaint',
    type: 'business_error',
    subtype: 'handling_error',
    regulatory: { channel: 'premises', business: 'debit_card', reason: 'service_quality', confidence: 0.8 },
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
    deadlines: { decideBy: '2025-12-12T23:59:59+08:00', extendedTo: null, rule: 'default.decide' },
    confidence: 0.8,
    review: { required: false, reasons: [] },
    ...change,
  }
}

/** What a check reads, ready to be changed: Thursday 27 November 2025 in the morning, nothing verified, an empty policy pack. */
export function makeCheckContext(change: Partial<CheckContext> = {}): CheckContext {
  return {
    narrative: '上周我在你们网点的取款机上取钱，机器扣了我五百元却没有吐钞，打了几次电话都没有人管。',
    channel: 'hotline',
    format: 'written_reply',
    stage: 'interim',
    text: '您好，您反映的问题我们已经收到，正在核实。',
    facts: [],
    history: [],
    policy: {},
    assessment: makeAssessment(),
    opinions: null,
    now: '2025-11-27T10:00:00+08:00',
    ...change,
  }
}

/** A verified fact; its id follows from its words. */
export function makeFact(statement: string, change: Partial<Fact> = {}): Fact {
  return { id: `fact-${statement.length}-${statement.slice(0, 4)}`, statement, status: 'verified', ...change }
}
