import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment, makeCheckContext } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { addressEveryLimb } from './address-every-limb.ts'

const branchVisit: Partial<CheckContext> = {
  narrative: '排了两个小时队只开一个窗口，轮到我柜员还冲我翻白眼说爱办不办，最后转账手续费收了50元，公示上写的是10元。',
  assessment: makeAssessment({
    issues: [
      { id: 'i1', subtype: 'staffing', summary: '排队两小时只开一个窗口', evidence: '排了两个小时队只开一个窗口' },
      { id: 'i2', subtype: 'attitude', summary: '柜员态度恶劣', evidence: '柜员还冲我翻白眼说爱办不办' },
      { id: 'i3', subtype: 'fees', summary: '转账手续费多收', evidence: '转账手续费收了50元，公示上写的是10元' },
    ],
  }),
}
const loan: Partial<CheckContext> = {
  narrative: '当初客户经理说利率3.2，合同变成3.65；答应我两周放款，拖了五周；打电话过去没人接。',
  assessment: makeAssessment({
    issues: [
      { id: 'i1', subtype: 'communication', summary: '房贷利率与口头介绍不一致', evidence: '当初客户经理说利率3.2，合同变成3.65' },
      { id: 'i2', subtype: 'unkept_promise', summary: '放款时间一再拖延', evidence: '答应我两周放款，拖了五周' },
    ],
  }),
}
const device: Partial<CheckContext> = {
  narrative: '取款机吞了我的卡，屏幕上没有提示；打客服转了三次都没人管；那天短信也没发。',
  assessment: makeAssessment({
    issues: [
      { id: 'i1', subtype: 'self_service_device', summary: '取款机吞卡', evidence: '取款机吞了我的卡' },
      { id: 'i2', subtype: 'communication', summary: '客服多次转接无人处理', evidence: '打客服转了三次都没人管' },
      { id: 'i3', subtype: 'sms_platform', summary: '动账短信未发送', evidence: '那天短信也没发' },
    ],
  }),
}
const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(branchVisit, [
    '关于转账手续费，我们正在核对收费记录和公示标准，周五前答复您。',
    '让您等了两个小时，我们很抱歉，网点会调整排班、增加窗口。柜员的言行我们也在核查录像。',
    '柜员的态度问题，我们正在调阅录像核实；收费的问题，我们会核对流水，结果一并告诉您。',
    '您的心情我们十分理解。网点已安排在高峰时段增开窗口，引导客户分流，希望您下次来的时候能够顺畅一些。',
    '您反映的问题我行高度重视，已安排专人跟进，请您耐心等待。',
    '您提到排队久、柜员态度不好、手续费多收，给您添堵了。现就手续费答复：我们正在核对，三日内告诉您。',
    '您说的每一件事都让我们反思良久。服务是银行的根本，我们会从一点一滴做起，努力做得更好，不辜负您的信任。关于窗口开放数量，我们会调整。',
    '手续费按公示收取，我们会核对是否有误，并向您说明依据。服务态度方面，网点负责人会找当班柜员了解情况。',
    'We are checking the transfer fee against the published list and will write to you by Friday.',
    '您的手续费疑问已记录并转交核对。',
    '对不起，让您等了那么久。高峰时段我们会增派人手。',
    '那位柜员的语气确实让人不舒服，我们正在听取当事人的说明，也会查看录像。',
  ]),
  ...inCase(loan, [
    '关于房贷利率，我们会调取面谈录音，核对当时的介绍与合同条款，周三前给您书面说明。',
    '放款延迟的原因我们正在和审批部门核对，今天下午给您回电话。',
    '感谢您选择我行办理房贷。合同利率由报价利率加点形成，签署合同时已经载明，请您查阅合同第三条。',
    '我们理解您等待放款的焦急，正在加急，放款进度每天向您通报。',
    '您的来信我们读了两遍，读到您为了房子东奔西走，心里五味杂陈。利率的事，我们会给您一个清楚的解释，请给我们三天时间核对录音。',
    '已收到您的投诉，正在处理，请留意来电。',
    '利率调整的规则比较复杂，简单来说，它每年一月一日重新定价，我们会请信贷部门书面说明。',
  ]),
  ...inCase(device, [
    '吞卡一事，我们今天安排人员清机，卡片取出后联系您领取。短信没有收到的原因，正在和短信平台核对。',
    '我们会检查取款机的吞卡记录，也会核对客服的通话转接情况。',
    '关于动账短信，平台的发送记录正在核对，核对后告诉您。',
    '客服转接三次没有人处理，这一点我们正在听录音核实，并会改进转接流程。卡片清机后会还给您。',
    '机器吞卡后请携带身份证件到网点领取，网点营业时间内均可办理。',
    '您好，卡已经在清机时一并取出，请您方便时来取。给您添麻烦了，感谢您的耐心和包容。',
    'The card will be taken out of the machine today and we will call you to collect it.',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(branchVisit, [
    '一、关于排队：您等了两小时，网点当天开放窗口的情况我们正在核实排班记录。二、关于柜员言行：正在调阅录像。三、关于手续费：正在核对收费记录。三项结果12月3日前一并书面答复。',
    '您反映的排队、柜员态度和手续费三个问题，我们会逐项核实，并在周五前给您答复。',
    '等候时间过长，我们会调整窗口；翻白眼、说“爱办不办”的情况，我们在看录像；50元手续费对不对，我们在查账。',
    '三件事都记下了：窗口少、态度差、费用高，以上均已转交核查，12月3日回您电话。',
    '手续费的差额正在核对。柜员说话的方式，我们会听取双方说明。至于排队，高峰时段会加开窗口。',
    '您反映的三项问题均已登记，正在逐项核实，12月3日前书面答复。',
    'We are looking into three things: the two-hour queue, the attitude of the teller, and the transfer fee you were charged. Each of them will be answered in writing by 3 December.',
    '关于收费，公示标准与实际扣收金额正在比对；关于等候，当天只开一个窗口的原因正在了解；关于服务用语，录像已经申请调取。',
    '您等了这么久又受了气，我们很抱歉。窗口排班会调整，当班柜员的态度我们会核实，多收的费用问题正在核对。',
  ]),
  ...inCase(loan, [
    '利率为什么从3.2变成3.65，我们会调面谈录音核对；放款拖了五周的原因，我们已要求审批部门今天说明。',
    '您反映的利率不一致和放款拖延两个问题，我们分别安排信贷和审批两个部门核查，周三统一答复。',
    '第一，关于利率，请您查看合同第三条，我们同时会核对录音。第二，关于放款，审批正在进行，进度每天告知您。',
    '房贷利率的介绍是否准确，正在核实。当初答应两周放款却拖到现在，正在核实卡在哪个环节。',
    '关于口头介绍的利率：将听取录音。关于放款时间：将与审批部门核对。',
    '两件事我们都查：一查当初怎么介绍利率的，二查放款为什么拖了五周，周三下午给您回电话。',
    '经核实，【待填:利率介绍的核实结果】。放款时间方面，【待填:放款延迟的原因】，预计的处理为【待填:处理意见】。',
  ]),
  ...inCase(device, [
    '卡片今天清机取出后会联系您；客服三次转接没有结果，我们在听录音；短信没有发送的原因，正在和平台核对。',
    '吞卡、客服转接、短信未发送，这三个问题我们逐一核查，结果会在三个工作日内告诉您。',
    '先说卡：清机后请您来取，我们会提前打电话。再说客服：转接的录音我们会听。最后说短信：平台的发送日志正在查。',
    '取款机的日志、客服的通话录音、短信平台的发送记录，都已经申请调取，核实后答复您。',
    '您提出的各项问题，我们将逐条核实、逐条答复。',
    '设备方面，已派人检查这台机器；服务方面，转接三次仍未解决的情况会复盘；短信方面，正在查询发送记录。',
    '吞卡给您带来不便，网点会联系您取卡。您打客服被转来转去，这不应该，正在核查。动账短信漏发，技术部门在排查。',
    '机器为什么吞卡、电话为什么没人管、短信为什么没发，三个为什么，我们周五前逐个回答您。',
    '关于吞卡，请您带身份证来网点领取；关于客服，我们会改进转接；关于短信，请您先在手机银行查看明细，漏发原因查清后告知。',
  ]),
]

describe('solve.address-every-limb', () => {
  it('fires where one of several grievances is left without an answer', () => {
    expect(judge(addressEveryLimb, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent where each grievance is answered, in whatever order, or each is dated for a fuller reply', () => {
    expect(judge(addressEveryLimb, 'pass', passes)).toEqual(allOf(passes))
  })

  it('does not apply to a single grievance', () => {
    const single: readonly Example[] = inFrames(['您反映的扣款问题正在核实，周五前答复您。'])
    expect(judge(addressEveryLimb, 'not_applicable', single)).toEqual(allOf(single))
  })

  it('asks no answer to the mere announcement of a complaint', () => {
    const issues = [
      { id: 'i1', subtype: 'staffing' as const, summary: '排队四十分钟', evidence: '排队等了四十分钟' },
      { id: 'i2', subtype: 'skills' as const, summary: '业务技能不熟', evidence: '我要投诉，不给说法我就打12378' },
    ]
    const text = '您排队等了四十分钟，我们正在核对叫号记录，12月3日前告诉您结果。'
    const finding = addressEveryLimb.run(makeCheckContext({ text, assessment: makeAssessment({ issues }) }))
    expect(finding.verdict).toBe('not_applicable')
  })
})
