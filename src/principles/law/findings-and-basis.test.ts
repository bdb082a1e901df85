import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { policyPackSchema } from '../../domain/policy.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames, textMessage } from '../../testing/reply-frames.ts'
import { findingsAndBasis } from './findings-and-basis.ts'

const decision: Partial<CheckContext> = { stage: 'final' }
const twoIssues: Partial<CheckContext> = {
  stage: 'final',
  narrative: '排了两个小时队只开一个窗口，最后转账手续费收了50元，公示上写的是10元。',
  assessment: makeAssessment({
    issues: [
      { id: 'i1', subtype: 'staffing', summary: '排队两小时只开一个窗口', evidence: '排了两个小时队只开一个窗口' },
      { id: 'i2', subtype: 'fees', summary: '转账手续费多收', evidence: '转账手续费收了50元，公示上写的是10元' },
    ],
  }),
}
const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(decision, [
    '对您反映的情况，我行深表歉意，今后将加强管理，提升服务水平。',
    '经研究，我行决定不支持您的诉求，请您理解。',
    '根据有关规定，您的诉求不予支持。',
    '经核实，该机器当日出钞模块卡钞，五百元未吐出，现已退回您的账户。',
    '经核实，您的扣款属正常收费。按照我行相关规定办理。',
    '您的五百元我行予以退还，特此答复。',
    '依据《银行卡业务管理办法》第五十二条，您的诉求我行不予支持。',
    '我们认真听取了您的意见，也在内部会议上进行了通报，感谢您让我们看到自身的不足。这件事情就这样为您处理完毕了。',
    '按监管要求和行内制度，您的情况不符合退费条件。',
    '经核实，柜员对您使用了不耐烦的语句。我们已对其进行教育，请您谅解。',
    '很遗憾地通知您，您的申请没有通过。',
    'We have decided not to refund the fee. Thank you for your understanding.',
    '处理意见：退还手续费四十元。',
    '您的问题已经解决，欢迎监督。',
    '经查，情况属实，特此函复。',
  ]),
  ...inCase(twoIssues, [
    '经核实，您转账被收取50元，超出公示标准40元。根据我行服务价格目录，多收的40元应予退还。',
    '经核实，当日网点仅开放一个窗口，等候时间确达两小时，不符合《网点服务规范》关于高峰时段开窗的规定。',
    '经核实，当日确实只开放一个窗口。手续费方面，依据服务价格目录，我行将加强收费管理。',
    '两项诉求我们都已处理，感谢您的反馈。根据《商业银行服务价格管理办法》，请您放心。',
    '您等候两小时的情况属实。手续费已按规定处理。',
    '经核对，手续费确系多收四十元。排队的事情，请您下次错峰前来。',
    '根据服务价格目录，转账手续费为10元。窗口开放数量由网点自行安排。',
    '关于排队，我们深表歉意。关于手续费，我们深表歉意。依据《网点服务规范》，将改进服务。',
    '经核实，窗口开放情况与您反映的一致，系统显示当日两名柜员请假。特此答复，谢谢。',
    '您好，手续费多收的40元已退还，给您添麻烦了。',
    '经核实，当日开放一个窗口，手续费多收四十元，均已整改。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(decision, [
    '经核实，该机器当日出钞模块卡钞，五百元未吐出。依据《银行卡差错处理规则》第八条，我行已将五百元退回您的账户。',
    '核查情况：交易流水显示扣款一笔360元。依据您签署的信用卡领用合约第六条，年费在年内刷卡不足六笔时收取，因此您的诉求不能支持。',
    '经调阅录像，柜员当时对您说了不耐烦的话，违反了我行《柜面文明服务规范》，网点负责人会当面向您道歉。',
    '经核实，【待填:核实情况】。依据【待填:依据】，处理决定为【待填:处理意见】。',
    '经核实，您的账户在11月3日被重复扣收手续费一笔。根据服务价格目录，该项业务每笔只收一次，多收的部分予以退还。',
    '我们听了当天的录音，客户经理口头介绍的利率与合同不一致。按照借款合同第三条的约定，利率以合同载明的为准；对介绍不清的部分，我们向您致歉。',
    '经核对系统日志，交易因网络超时未完成，资金未划出。依据支付清算差错处理规程，款项已在次日冲正。',
    '经查，您的证件于10月1日到期，账户因此暂停非柜面业务。依据《个人存款账户实名制规定》，更新证件后即可恢复。',
    '调查发现，您的申请材料缺少收入证明。按照个人住房贷款管理办法，需要补齐后才能审批。',
    'We have verified that the fee was charged twice on 3 November. Under the fee schedule agreement it is due once only, so the second charge was returned.',
    '经核实，扣费记录为两笔，其中一笔重复。按照收费公示，每月收取一次，重复的一笔已退回。',
    '经清机，钞箱长款五百元。按自助设备长款处理流程，已将该款项退回您的卡内。',
    '【待填：核查情况】。处理依据：《储蓄管理条例》第二十四条。',
  ]),
  ...inCase(twoIssues, [
    '关于排队：经核实，当日只开放一个窗口，您等候约两小时。关于手续费：经核对，收取50元，公示为10元，多收40元。依据服务价格目录，多收部分予以退还；依据《网点服务规范》，高峰时段应开足窗口，网点已调整排班。',
    '经核实，当日网点仅开放一个窗口，确有两小时等候；转账手续费多收四十元。根据《商业银行服务价格管理办法》，多收的费用退还。',
    '一、窗口：经调取排班表，当日两名柜员请假，只开一个窗口。二、手续费：经核对流水，确实收取50元。依据收费公示，应收10元，差额退还。',
    '等候时间的核实情况：【待填:排队核实情况】；手续费的核实情况：【待填:手续费核实情况】。依据：【待填:依据】。',
    '经核实，手续费多收40元，依据服务价格目录予以退还。排队一事仍在核实当天的排班，12月3日前另行答复您。',
    '我们调阅了叫号记录，您当天等候118分钟，只有一个窗口开放。手续费经核对为50元，高于服务价格目录的10元。',
    '排队情况：监控显示当日只有一个窗口营业。收费情况：记录显示收取50元。两项均不符合《营业网点服务标准》和价目表的规定。',
    '窗口开放不足，经核实是当日排班不当。手续费多收，经核实是参数设置有误。按照价目表，退还40元；按照网点服务规范，已补充人手。',
    '经核实，排队时间长系窗口未开足；手续费多收系录入有误。依据价目表第十二项退还差额。',
    '您反映的排队问题，经查当日仅一个窗口。您反映的手续费问题，经查多收四十元。处理依据为我行服务价格目录及网点服务规范。',
  ]),
  {
    ...decision,
    text: inFrames(['经核实，您今年有效刷卡4笔，未达到6笔。标准信用卡年费年内刷卡满6笔免收，因此本年度年费照收。'])[0] ?? '',
    policy: policyPackSchema.parse({ rules: ['标准信用卡年费：年内刷卡满6笔免收'] }),
  },
  { ...decision, format: 'sms', text: textMessage('您的投诉处理决定已作出，详见今日寄出的书面答复。') },
]

describe('law.findings-and-basis', () => {
  it('fires where a decision says no finding, or names no rule, contract or law', () => {
    expect(judge(findingsAndBasis, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent where each issue has its finding and the basis has a name or an open placeholder', () => {
    expect(judge(findingsAndBasis, 'pass', passes)).toEqual(allOf(passes))
  })

  it('does not apply to interim replies', () => {
    const interim: readonly Example[] = inFrames(['您反映的问题正在核实，12月3日前答复您。'])
    expect(judge(findingsAndBasis, 'not_applicable', interim)).toEqual(allOf(interim))
  })
})
