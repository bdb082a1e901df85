import { describe, expect, it } from 'vitest'
import { PersonalDataVault } from '../domain/personal-data.ts'
import type { AssessInput, Assessor, Opinion } from '../ports/assessor.ts'
import { assess } from './assess.ts'
import { mask } from './mask.ts'

const opinion: Opinion = {
  inScope: true,
  nature: 'complaint',
  type: 'policy_rules',
  subtype: 'fees',
  severity: 2,
  emotion: 'upset',
  flags: [],
  demands: [],
  claimedFacts: [],
  factsToVerify: [],
  regulatory: { channel: 'other', business: 'other', reason: 'pricing_fees', confidence: 0.5 },
  responsibility: 'unclear',
  confidence: 0.9,
  instructionsFound: false,
  issues: [{ id: 'i1', subtype: 'fees', summary: '收费', evidence: '' }],
  actions: [{ what: '核对收费', owner: '投诉处理专员', withinHours: 24, principleIds: ['verify.before-answering'] }],
}
const says = (change: Partial<Opinion>): Assessor => ({ engine: 'local', assess: async () => ({ ...opinion, ...change }) })
const near = {
  id: 'case-21',
  title: '复印收费',
  score: 0.8,
  grade: 'teach',
  type: 'policy_rules',
  subtype: 'fees',
  why: [],
  lessons: [],
} as const
const input: AssessInput = {
  narrative: mask('复印一页收了五块钱。', new PersonalDataVault()),
  channel: 'hotline',
  receivedAt: '2026-11-27T09:00:00+08:00',
  segment: null,
  regulator: null,
  history: [],
  facts: [],
  similarCases: [near],
  classification: { scope: 1, subtypes: [], cases: [], severities: [], responsibilities: [], flags: [], flagsOn: [] },
  knowledge: {
    taxonomy: {
      types: [],
      subtypes: [],
      flags: [],
      regulatory: { standard: '', certainty: '', channels: [], businesses: [], reasons: [] },
    },
    principles: [],
    policy: { departments: { fees: '运营管理部', credit_card: '信用卡中心' } },
    rules: [],
    holidays: [],
    playbooks: [],
  },
}

describe('what code completes of an engine’s opinion', () => {
  it('sets deadlines, department and the due time of actions', async () => {
    const assessment = await assess(says({}), input)
    expect(assessment).toMatchObject({
      department: '运营管理部',
      deadlines: { decideBy: '2026-12-12T23:59:59+08:00' },
      review: { required: false, reasons: [] },
    })
    expect(assessment.actions).toEqual([
      { what: '核对收费', owner: '投诉处理专员', dueAt: '2026-11-28T09:00:00+08:00', principleIds: ['verify.before-answering'] },
    ])
  })

  it('lets no action be due after the decision', async () => {
    const late = [{ what: '回访', owner: '专员', withinHours: 24 * 40, principleIds: [] }]
    expect((await assess(says({ actions: late }), input)).actions[0]?.dueAt).toBe('2026-12-12T23:59:59+08:00')
  })

  it('takes the regulator’s transfer as proof without words, and as serious', async () => {
    const assessment = await assess(says({}), { ...input, channel: 'regulator_transfer' })
    expect(assessment.flags).toEqual([{ code: 'regulator_escalation', evidence: '' }])
    expect(assessment.severity).toBe(3)
  })

  it('prefers the department of the business where the bank names one', async () => {
    const regulatory = { ...opinion.regulatory, business: 'credit_card' as const }
    expect((await assess(says({ regulatory }), input)).department).toBe('信用卡中心')
  })

  it.each([
    ['low_confidence', { confidence: 0.4 }, {}],
    ['no_close_case', {}, { similarCases: [] }],
    ['safety', { flags: [{ code: 'self_harm' as const, evidence: '不想活了' }] }, {}],
    ['injection_suspected', { instructionsFound: true }, {}],
    ['out_of_scope', { inScope: false, type: null, subtype: null }, {}],
    ['multiple_grievances', { issues: [...opinion.issues, { id: 'i2', subtype: 'attitude' as const, summary: '态度', evidence: '' }] }, {}],
    ['vulnerable', { flags: [{ code: 'vulnerable_customer' as const, evidence: '七十岁' }] }, {}],
    ['severe', { severity: 4 as const }, {}],
    ['disagreement', {}, { similarCases: [1, 2, 3].map((number) => ({ ...near, id: `case-${number}`, type: 'staff_service' as const })) }],
  ])('asks a person to look: %s', async (reason, said, given) => {
    const { review } = await assess(says(said), { ...input, ...given })
    expect(review.required).toBe(true)
    expect(review.reasons).toContain(reason)
  })
})
