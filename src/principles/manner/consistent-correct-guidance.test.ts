import { describe, expect, it } from 'vitest'
import { makeCheckContext, makeFact } from '../../testing/make-check-context.ts'
import { consistentCorrectGuidance } from './consistent-correct-guidance.ts'

const policy = {
  fees: [
    { name: '借记卡年费', amountCny: 10, period: '年' },
    { name: '小额账户管理费', amountCny: 3, period: '季度', condition: '日均余额低于300元' },
  ],
  review: '客户有异议的，可以自收到处理决定之日起30日内，向上级机构书面申请核查。',
  rules: ['本人行动不便的，网点派两人上门，预约后两个工作日内上门。'],
}
const verdictOf = (text: string, change: Parameters<typeof makeCheckContext>[0] = {}) =>
  consistentCorrectGuidance.run(makeCheckContext({ policy, text, ...change })).verdict

describe('manner.consistent-correct-guidance', () => {
  it.each([
    '借记卡年费每年15元。',
    '有异议的，收到处理决定之日起7日内向上级机构书面申请核查。',
    '行动不便的，预约后七个工作日内网点派两人上门。',
  ])('fails where a figure differs from the policy pack: %s', (text) => expect(verdictOf(text)).toBe('fail'))

  it.each([
    '借记卡年费每年十元。',
    '小额账户管理费每季度3元，日均余额低于300元才收。',
    '您可以自收到处理决定之日起三十日内书面申请核查。',
    '预约后两个工作日内上门。',
    '您反映的是5月3日扣的298元。',
  ])('lets pass what the pack says, in whatever form, and what it does not rule: %s', (text) => expect(verdictOf(text)).toBe('pass'))

  it('knows the sums of the case itself', () => {
    const facts = [makeFact('11月扣收借记卡年费25元，已核实为重复扣收', { amountCny: 25 })]
    expect(verdictOf('借记卡年费扣了25元，我们正在退还。', { facts })).toBe('pass')
  })
})
