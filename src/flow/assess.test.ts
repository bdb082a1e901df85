import { describe, expect, it } from 'vitest'
import type { AssessInput, Assessor, Opinion } from '../ports/assessor.ts'
import { emptyKnowledge, makeAssessInput, makeOpinion, silentClassifier } from '../testing/make-assess-input.ts'
import { assess } from './assess.ts'

const opinion = makeOpinion({
  type: 'policy_rules',
  subtype: 'fees',
  confidence: 0.9,
  issues: [{ id: 'i1', subtype: 'fees', summary: '收费', evidence: '' }],
  actions: [{ what: '核对收费', owner: '投诉处理专员', withinHours: 24, principleIds: ['verify.before-answering'] }],
})
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
const knowledge = { ...emptyKnowledge, policy: { departments: { fees: '运营管理部', credit_card: '信用卡中心' } } }
const input: AssessInput = {
  ...makeAssessInput('复印一页收了五块钱。', { classifier: silentClassifier, knowledge }),
  channel: 'hotline',
  receivedAt: '2026-11-27T09:00:00+08:00',
  similarCases: [near],
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
