import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { responsibilityByFacts } from './responsibility-by-facts.ts'

const admissions = inFrames([
  '这次扣款不成功又没有及时退回，完全是我行的责任，我们向您诚恳道歉。',
  '您说得对，是我们错了，是我们的系统出了毛病，才让您多跑了这么多趟。',
  '由于我行工作人员操作失误，您的转账被重复提交，给您造成了损失。',
  '因我行服务不到位给您带来不愉快，深表歉意。',
  '柜员态度恶劣，我们难辞其咎，网点负责人也为此感到惭愧。',
  '读到您等在大厅里的那段，我们心里很难受。说到底，这是我们管理不善造成的，没有任何借口。',
  '我行将对此承担全部责任，请您不要再生气了。',
  'It was our mistake that the transfer went out twice, and our teller was rude to you.',
  '客户经理没有如实向您介绍产品的风险，这一点我们承认。',
  '責任在我行，讓您受了委屈，實在抱歉。',
])
const denials = inFrames([
  '我行对此事没有任何过错，请您理解。',
  '取款机由专业公司维护，系统不可能出错，请您再回忆一下当时的经过。',
  '经办柜员的操作完全符合规定，我行不承担任何责任。',
  '您的情况我们都了解了，也很同情，但这件事与我行无关，建议您另寻途径。',
  '我行已充分履行告知义务，不存在误导销售的问题。',
  '责任不在我们，这一点希望您能明白，我们也是按流程办事。',
  'We are sorry to hear this; however, the bank is not responsible and there was no error on our side.',
  '手续费的收取并非我行差错，而是按照公示执行。',
])
const blame = inFrames([
  '这笔钱转错了账户，是您自己输错了账号，我们也很为难。',
  '由于您未及时更新身份信息，导致账户被限制使用。',
  '验证码是您本人泄露给他人的，损失应由您自行承担。',
  '您没有认真阅读合同条款，才产生了这样的误会。',
  '非常体谅您的焦急，只是说句实在话，您自己当时没有看清屏幕上的提示，这也怪不得别人。',
  '这是设备厂商的责任，我们会让他们给您一个说法。',
  '问题出在商户，他们没有按时提交退款指令。',
  '保单的收益说明是保险公司的问题，与银行销售没有关系。',
  '属于客户保管不当造成的卡片损坏，换卡工本费由您承担。',
  'To be frank, this happened through your own negligence: you failed to keep your password safe.',
])
const againstFacts: readonly Example[] = [
  {
    text: '尊敬的王女士：您反映的扣费问题，我行收费完全合规，操作没有任何问题，请您知悉。',
    facts: [makeFact('因系统差错，10月8日重复扣收年费一笔')],
  },
  { text: '王女士您好，这次交易失败是我行系统故障造成的，向您致歉。', facts: [makeFact('交易当日我行系统运行正常，未发现异常')] },
]
const violations: readonly Example[] = [...admissions, ...denials, ...blame, ...againstFacts]

const open = inFrames([
  '钱扣了却没有到手，换作谁都会着急，让您为此奔波，我们很抱歉。责任怎么认定，要等机器和流水都查完。',
  '目前还不能判断是我行系统的原因还是商户的原因，我们两边都会核对。',
  '是否属于柜员操作失误，我们正在调阅当天的录像，核实之后会如实告诉您。',
  '在事实查清之前，我们既不推卸责任，也不会急着下结论。',
  '如经核实确属我行差错，我们会当面向您道歉，并依法承担相应的责任。',
  '您认为是我们的柜员弄错了账，这个意见我记下了，会去核对当天的传票。',
  '您说“这都是你们银行的责任”，我理解您为什么这样说，请让我们把经过查明白。',
  '我们不会把问题推给您，也不会推给商户，核查由我行负责到底。',
  '对您在大厅里等候这么久、又没有人招呼的感受，我们深表歉意。',
  '如有服务不周之处，请您多多批评，我们一定认真听取。',
  '本行实行首问负责制，您的事由我一直跟到有结果为止。',
  '这件事到底是谁的责任，我现在不能回答您，周五核查结束后一并说明。',
  '我们会请设备厂商协助读取日志，并不是说问题就出在厂商。',
  '没有人说是您的错，我们只是想弄清楚当时屏幕上显示了什么。',
  '我们有责任把费用的来龙去脉给您讲明白，资料今天已经申请调取。',
  '责任认定需要三个步骤：核对流水、查看录像、听取当事人说明。',
  'We are still looking into whether this was our error or the merchant’s, and we will tell you honestly what we find.',
  '卡片丢失后请尽快挂失，挂失前后发生的交易如何处理，合同里有约定，我们会结合核查情况向您说明。',
  '您担心银行会说是您自己泄露了密码，请放心，没有证据我们不会这样认定。',
  '核查尚未结束，暂不能就柜员是否存在违规作出结论。',
  '能理解您对保险公司的不满，我们会联系保险公司一起核对销售录音。',
])
const settled: readonly Example[] = [
  {
    text: '尊敬的王女士：经核实，10月8日的年费被重复扣收，是我行系统差错，责任在我行，向您诚挚道歉。',
    facts: [makeFact('因系统差错，10月8日重复扣收年费一笔', { kind: 'fault' })],
  },
  {
    text: '王女士您好，我们听了当天的录音，柜员对您说话确实态度生硬，是我们做得不对，向您道歉。',
    facts: [makeFact('录音显示柜员对客户使用了不耐烦的语句，态度生硬', { kind: 'finding' })],
  },
  {
    text: '尊敬的王女士：核对结果显示，手续费按公示标准收取，我行收费并无差错。',
    facts: [makeFact('手续费按公示标准收取，金额正确，未发现差错')],
  },
  {
    text: '王女士您好，这笔退款没有到账，是商户没有提交退款指令造成的，我们已经把情况告诉商户。',
    facts: [makeFact('商户至今未提交退款指令，收单系统无该笔退款记录', { kind: 'finding' })],
  },
  {
    text: '【银行】王女士您好，核对流水后确认，账号末两位是客户自行输入有误，我们会协助您联系收款人。',
    facts: [makeFact('转账由客户本人操作，账号末两位输入有误', { kind: 'finding' })],
  },
]
const passes: readonly Example[] = [...open, ...settled]

describe('boundary.responsibility-by-facts', () => {
  it('fires where liability is admitted, denied or laid on somebody without verified facts, or against them', () => {
    expect(judge(responsibilityByFacts, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on regret, open questions, conditions, quotations and settled responsibility', () => {
    expect(judge(responsibilityByFacts, 'pass', passes)).toEqual(allOf(passes))
  })

  it('cannot judge a statement of responsibility while the facts are not known', () => {
    const unknown: readonly Example[] = [...admissions, ...denials, ...blame].map((text) => ({ text, facts: null }))
    expect(judge(responsibilityByFacts, 'cannot_judge', unknown)).toEqual(allOf(unknown))
  })
})
