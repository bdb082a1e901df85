import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { freezeReasonAndAppeal } from './freeze-reason-and-appeal.ts'

const case1: Partial<CheckContext> = { narrative: '我开淘宝店的，昨天银行卡被你们封了，客服说是反诈系统弄的，货款一分都提不出来。' }
const case2: Partial<CheckContext> = { narrative: '我是跑外卖的，工资卡被冻结了，说我涉嫌诈骗，我都不知道咋回事。' }

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(case1, [
    '您的卡目前不能使用，我们会尽快处理。',
    '您的银行卡被限制，系因风险防控需要。如需解除，请耐心等待系统自动评估。',
    '解除管控请到网点，携带身份证、营业执照和交易截图。',
    '因为您店铺收款呈现多笔小额测试后大额转入的特征，我行对卡片采取了控制措施。您可带身份证到网点申诉。',
    '经查，您的卡片是因与高风险IP地址登录关联被封，请带资料到柜台解封。',
  ]),
  ...inCase(case2, [
    '账户是反诈中心要求管控的，我们也没办法。',
    '原因是涉诈风险，请带身份证、劳动合同来。',
    '您这张卡因为三天内收款87笔触发预警，请带身份证到网点说明。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(case1, [
    '封卡的原因是收到的货款中有一笔被警方标注涉诈。您可以到任一网点申诉，带上身份证、营业执照和订单截图就可以。',
    '卡被控制的原因还在核对，您若急用，可先到开户网点申请核实，需要身份证和近期的订单资料。',
    '按照反电信网络诈骗法，可疑交易需要暂停。对此您可以申诉：打95999或到网点；准备身份证、店铺后台的订单。',
  ]),
  ...inCase(case2, [
    '您的工资卡因一笔转入资金涉诈被限制。您可以到开户网点申诉，带身份证和接单平台的收入截图。',
    '限制原因：待公安机关核实的涉诈线索。申诉：开户网点或95999。材料：身份证、收入来源说明。',
  ]),
]

describe('law.freeze-reason-and-appeal, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(freezeReasonAndAppeal, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(freezeReasonAndAppeal, 'pass', passes)).toEqual(allOf(passes))
  })
})
