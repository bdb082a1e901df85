import { describe, expect, it } from 'vitest'
import type { Check } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { giftsByPolicy } from './gifts-by-policy.ts'
import { hurryNeverSkipsChecking } from './hurry-never-skips-checking.ts'
import { noInventedAnecdote } from './no-invented-anecdote.ts'
import { noNamingOtherBanks } from './no-naming-other-banks.ts'
import { noSaleBeforeResolution } from './no-sale-before-resolution.ts'
import { noSupposedMemory } from './no-supposed-memory.ts'
import { noThirdPartyPressure } from './no-third-party-pressure.ts'
import { noYieldLure } from './no-yield-lure.ts'

type Row = { readonly check: Check; readonly violations: readonly Example[]; readonly passes: readonly Example[] }

const rows: readonly Row[] = [
  {
    check: noYieldLure,
    violations: ['这次的亏损，您不妨换成我行另一款固收产品，年化4.2%，半年就补回来了。', '我们有一款保本的产品，可以弥补您的损失。'],
    passes: ['您持有的这款产品，合同约定的业绩比较基准为3.5%，不是保证收益。', '理财非保本，盈亏随市场变化，这一点销售时应当讲明。'],
  },
  {
    check: noSaleBeforeResolution,
    violations: ['借此机会，也向您推荐我行新推出的白金信用卡，首年免年费。', '欢迎您参与我行近期的理财优惠活动。'],
    passes: ['挂失后您可以到任一网点申请补卡。', '当时柜员向您推荐的是哪一款产品，我们正在核实。'],
  },
  {
    check: noThirdPartyPressure,
    violations: [
      '我们已经和您的单位领导沟通过，请他做做您的工作。',
      '您的女儿也希望您别再为这件事奔波。',
      '我们会联系您的紧急联系人说明情况。',
    ],
    passes: ['除非您书面授权，我们不会联系您的家人。', '您行动不便，可以请家人陪同前来。', '我们会联系合作的产品公司一并核查。'],
  },
  {
    check: noInventedAnecdote,
    violations: ['我自己也买过这款产品，当时同样亏了一些。', '我妈去年也遇到过一模一样的情况。'],
    passes: ['我已经把您的情况登记下来。', '我理解您为这件事跑了三趟。'],
  },
  {
    check: noSupposedMemory,
    violations: ['可能是时间久了，您忘记当时签过这份协议。', '您当时其实是知道有这笔费用的。'],
    passes: [
      '您还记得那天是几号窗口办理的吗？',
      '我们没有让您清楚地了解收费标准，这一点是我们的不足。',
      { text: '您当时已经知道并在风险揭示书上签字确认。', facts: [makeFact('双录显示客户当时知道风险并在风险揭示书上签字确认')] },
    ],
  },
  {
    check: noNamingOtherBanks,
    violations: ['其他银行也是这样收费的。', '您看工行的年费比我们还高。', '这种情况不只是您一个人遇到。'],
    passes: ['您转入的是他行账户，到账时间以对方银行入账为准。', '为保护其他客户的信息，录像只能由网点陪同查看。'],
  },
  {
    check: giftsByPolicy,
    violations: [
      '我们为您准备了一份小礼品，聊表心意。',
      '给您补发两千积分作为歉意。',
      { text: '为您寄去价值200元的果篮。', policy: { giftCap: 100 } },
    ],
    passes: [
      '您账户里的积分为什么没有到账，我们正在核实。',
      { text: '为您准备了一份价值80元的礼品，略表歉意。', policy: { giftCap: 100 } },
    ],
  },
  {
    check: hurryNeverSkipsChecking,
    violations: ['看您这么着急，流水就不用再查了，我们直接认定是机器的问题。', '核查太费时间，这次就免了。'],
    passes: ['您无需再来回跑，材料由我们内部核对。', '事情急，我们会先帮您恢复用卡，但该核实的一步也不会少。'],
  },
]

describe.each(rows)('$check.principleId', ({ check, violations, passes }) => {
  it('fires on the breach', () => {
    expect(judge(check, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(check, 'pass', passes)).toEqual(allOf(passes))
  })
})
