import { describe, expect, it } from 'vitest'
import type { BankCheck } from '../../domain/policy.ts'
import { makeAssessment, makeCheckContext } from '../../testing/make-check-context.ts'
import { runBankChecks } from './bank-checks.ts'

const creditRecord: BankCheck = {
  id: 'authority.credit-record',
  tier: 'blocker',
  reason: '不得承诺删除征信记录',
  pattern: '征信.{0,10}(?:删除|消除|抹掉)|(?:删除|消除|抹掉).{0,6}征信',
  examples: { fail: ['您的征信记录我们会删除。'], pass: ['我们不能承诺删除征信记录。', '您要求“删除征信记录”，我们正在核对。'] },
}
const run = (check: BankCheck, text: string, change: Parameters<typeof makeCheckContext>[0] = {}) =>
  runBankChecks(makeCheckContext({ text, policy: { checks: [check] }, ...change }))[0]

describe('the rules of a bank’s own policy pack', () => {
  it('fail at the words, with the bank’s reason, under the bank’s id', () => {
    expect(run(creditRecord, '您放心，逾期的征信我们給您消除。')).toMatchObject({
      principleId: 'authority.credit-record',
      family: 'authority',
      tier: 'blocker',
      verdict: 'fail',
      enforced: true,
      proven: false,
      span: { text: '征信我们給您消除' },
      reason: '「征信我们給您消除」：不得承诺删除征信记录',
    })
  })

  it.each(['我们不能承诺删除征信记录。', '您说有人答应“帮您抹掉征信”，我们在核实。', '征信异议的办理时间是20日。'])(
    'let pass: %s',
    (text) => {
      expect(run(creditRecord, text)?.verdict).toBe('pass')
    },
  )

  it('ask for words that must stand', () => {
    const hotline: BankCheck = {
      id: 'x.hotline',
      tier: 'major',
      reason: '须写明客服电话',
      required: '客服电话|【待填:客服电话】',
      examples: { fail: ['您好。'], pass: ['客服电话：【待填:客服电话】'] },
    }
    expect(run(hotline, '正在核实。')).toMatchObject({ verdict: 'fail', family: 'guard', reason: '须写明客服电话' })
    expect(run(hotline, '客服电话见下。')?.verdict).toBe('pass')
  })

  it('bind only the complaints they name', () => {
    const check = { ...creditRecord, applies: { subtype: ['fees', 'handling_error'], severity: 3 } }
    const graded = (severity: 2 | 3) => ({ assessment: makeAssessment({ subtype: 'fees', severity }) })
    expect(run(check, '征信给您删除。', graded(3))?.verdict).toBe('fail')
    expect(run(check, '征信给您删除。', graded(2))?.verdict).toBe('not_applicable')
  })

  it.each([
    ['an example that must fail passes', { examples: { fail: ['您好。'], pass: ['谢谢。'] } }],
    ['an example that must pass fails', { examples: { fail: ['征信可以删除。'], pass: ['征信马上消除。'] } }],
    ['an example that fails and one that passes', { examples: { fail: [], pass: ['谢谢。'] } }],
    ['what RE2 does not know', { pattern: '(征信)\\1' }],
    ['the expression is wrong', { pattern: '征信(' }],
  ])('are not enforced while %s', (words, change) => {
    const result = run({ ...creditRecord, ...change }, '征信给您删除。')
    expect(result).toMatchObject({ enforced: false, verdict: 'not_applicable' })
    expect(result?.reasonEn).toContain(words)
  })

  it('cannot run away on any text', () => {
    const nested = { ...creditRecord, pattern: '(a+)+c', examples: { fail: ['aac'], pass: ['ab'] } }
    expect(run(nested, `${'a'.repeat(5000)}b`)?.verdict).toBe('pass')
  })
})
