import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { addressEveryLimb } from './address-every-limb.ts'

const case1: Partial<CheckContext> = {
  narrative: 'x',
  assessment: makeAssessment({
    issues: [
      { id: '1', subtype: 'process_limits', summary: '账户被限制非柜面交易', evidence: '我的工资卡突然不能转账了，说是非柜面限制' },
      { id: '2', subtype: 'process_limits', summary: '要求重复提供工资证明', evidence: '让我回单位开证明，开了又说格式不对，跑了四趟' },
      { id: '3', subtype: 'communication', summary: '95开头客服无法解释原因', evidence: '问客服为什么，就会说系统判定' },
    ],
  }),
}
const case2: Partial<CheckContext> = {
  narrative: 'x',
  assessment: makeAssessment({
    issues: [
      { id: '1', subtype: 'third_party_misselling', summary: '理财亏损，销售时称保本', evidence: '说是保本的，现在亏了两万' },
      { id: '2', subtype: 'attitude', summary: '理财经理拉黑客户', evidence: '打电话给那个理财经理，她把我拉黑了' },
    ],
  }),
}
const case3: Partial<CheckContext> = {
  narrative: 'x',
  assessment: makeAssessment({
    issues: [
      { id: '1', subtype: 'third_party_misselling', summary: '推销保险未说明十年期', evidence: '回家才知道是十年期' },
      { id: '2', subtype: 'attitude', summary: '打电话询问被员工挂断', evidence: '打电话问，那人说两句就挂我电话' },
      { id: '3', subtype: 'communication', summary: '投诉后两周无人回复', evidence: '我投诉到现在两个礼拜没个信' },
    ],
  }),
}

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(case1, [
    '您的工资卡限制一事，正在与风控部门核对原因，周三前告诉您。',
    '工资证明的格式我们已统一，网点不会再要求您重新开具，让您跑了四趟，抱歉。卡的限制我们在核对。',
    '关于客服的答复，我们会听录音，并改进话术。工资卡不能转账的原因正在核对。',
    '我们理解一张工资卡对一个家庭意味着什么。您辛苦了一个月，却连房租都转不出去，换成谁都会生气。我们已将限制原因列为加急核查。',
  ]),
  ...inCase(case2, [
    '理财产品净值随市场波动，您的产品风险等级为R3，请您查看产品说明书。',
    '理财经理不接电话的情况，我们会核实并安排新的经理与您对接。',
    '已安排专人与您联系，了解您的诉求。',
  ]),
  ...inCase(case3, [
    '关于保险期限，我们正在看双录。两周没有回复，是流转慢了，今天起由我负责。',
    '被挂电话的事，我们会听录音。保险方面请等待双录结果。',
    '您母亲的养老钱，是一分一分攒下来的，我们懂。期限有没有讲清楚，三天内给您答案。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(case1, [
    '限制的原因正在核对；证明材料的问题，网点今天会告诉您到底需要哪一份，不让您再跑；客服没有讲清楚原因，我们会听录音改进。',
    '非柜面限制：在核对触发原因。工资证明：以网点电话告知的格式为准，一次说清。客服解释：在听录音。',
    '您说的三点，即工资卡受限、证明反复退回、客服说不出原因，我们都会查，周五书面答复。',
    '为什么限制、要交什么、该找谁问，这三个问题我们逐一给您答案，最迟周五。',
  ]),
  ...inCase(case2, [
    '销售时怎么介绍的，我们会调双录核实；理财经理拉黑您的事，支行负责人今天约谈当事人，明天给您回话。',
    '关于产品是否曾被说成保本，正在核查双录。关于联系不上理财经理，已改由网点主任与您联系。',
    '双录正在调取，您被拉黑一事也在核实，两项结果周五一并告知。',
  ]),
  ...inCase(case3, [
    '期限讲没讲清楚，看双录；员工挂断电话，听录音；两周没回复，查工单流转。三样周五一起告诉您。',
    '您的三个疑问——保险期限、挂断电话、迟迟不回复——我们逐条核查。',
    '关于十年期的说明，双录在调；关于挂电话，当事人今天约谈；这两周没人给您回信，原因也在查。',
  ]),
]

describe('solve.address-every-limb, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(addressEveryLimb, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(addressEveryLimb, 'pass', passes)).toEqual(allOf(passes))
  })
})
