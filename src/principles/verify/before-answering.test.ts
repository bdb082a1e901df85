import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { verifyBeforeAnswering } from './before-answering.ts'

const machine: Partial<CheckContext> = {
  narrative:
    '11月20日下午三点左右，我在城东网点的取款机取500元，屏幕显示成功，账上扣了，钱没吐出来。打了3次客服电话都让我等，大堂的人说不归他管。',
  facts: [
    makeFact('11月20日15:02该自助机出钞模块卡钞，500元未吐出', { kind: 'finding' }),
    makeFact('11月21日清机，钞箱长款500元', { kind: 'finding', amountCny: 500 }),
    makeFact('11月26日已将500元退回客户账户', { kind: 'finding', date: '2025-11-26', amountCny: 500 }),
  ],
}
const nothingVerified: Partial<CheckContext> = { ...machine, facts: [] }
const fee: Partial<CheckContext> = {
  narrative: '我的信用卡年费去年说好刷满六次免收，今年还是扣了我360元，客服说刷卡次数不够，可我明明刷了八次。',
  facts: [
    makeFact('客户2025年1月至10月有效刷卡4笔，未达到免年费要求的6笔', { kind: 'finding' }),
    makeFact('11月3日客服在通话录音中没有说明网上快捷支付不计入次数', { kind: 'finding' }),
  ],
  policy: { fees: [{ name: '标准信用卡年费', amountCny: 360, period: '年', condition: '年内刷卡6笔免收' }] },
}
const nothingKnownOfFee: Partial<CheckContext> = { ...fee, facts: [] }

const withoutFacts = inFrames([
  '经核实，我行取款机当时运行正常，交易流水显示已足额出钞，您的情况可能是记忆有误。',
  '我们查看了当天的监控录像，画面显示您在取款后将现金放入包内离开。',
  '经查，系统于当日15时进行升级，导致交易延迟，与取款操作无关。',
  '网点工作人员当时已主动向您说明情况并耐心安抚，全程使用了文明用语。',
  '这台机器经检测出钞模块完好，不存在卡钞现象。',
  '您反映的情况经调查不属实，请您知悉。',
  '为了给您一个明白的说法，我们连夜调阅了全部资料，最终查明是清算中心的对账文件传输延误造成了这次扣款未冲正，读来令人惭愧。',
  '我们已对当班大堂经理进行了批评教育，并对全网点开展了一次服务培训，感谢您让我们看到不足。',
  '该笔交易系银联网络超时所致，并非我行设备原因。',
  '钞箱清点后没有发现长款，因此这笔钱确实已经被取走。',
  '后台记录显示，您三次来电分别由不同坐席接听，每次均已登记工单并及时跟进。',
  '11月18日下午4点10分，我行维修人员已到场更换了出钞模块。',
  '我行已于昨日将您的500元退回账户，请查收。',
  'We have verified that the machine was working normally at the time and that the cash was dispensed.',
  '本次故障影响了37位客户，您是其中之一，我们已逐一联系致歉。',
  '情况我们都核实清楚了：机器没有问题，是您取卡太早导致交易中断。',
]).map((text): Example => ({ ...nothingVerified, text }))
const beyondFacts = inFrames([
  '经核实，11月20日15:02该自助机出钞模块卡钞，5000元未吐出，我行已全部退回您的账户。',
  '经核实，该机出钞模块卡钞。同时，监控录像显示大堂经理当时一直陪同您并为您倒水、登记信息。',
  '清机情况已经出来，钞箱长款500元。经向设备厂商核实，同批次机器自今年三月起已发生同类故障12次。',
  '经核实，出钞模块未发生卡钞，钞箱账实相符。',
  '11月22日我行已将款项退回您的账户，具体以短信为准。',
]).map((text): Example => ({ ...machine, text }))
const aboutFee = inFrames([
  '经核实，您今年的有效刷卡笔数为8笔，已达到免年费条件。',
  '经调取通话录音，客服人员已明确告知您快捷支付不计入次数，您当时表示知晓。',
  '您在申请表上已签字确认年费为每年480元，这一点有影像为证。',
]).map((text): Example => ({ ...fee, text }))
const feeUnverified = inFrames([
  '经核对账务系统，您去年仅刷卡2次，未满足免收条件，故年费收取无误。',
  '我们听了当时的录音，客服说得很清楚，是您没有留意短信提醒。',
  '该笔年费由总行系统统一扣收，操作符合规定，不存在多收情形。',
]).map((text): Example => ({ ...nothingKnownOfFee, text }))
const violations = [...withoutFacts, ...beyondFacts, ...aboutFee, ...feeUnverified]

const careful = inFrames([
  '您说机器扣了500元却没有出钞，这件事我们正在核实，会调取机器日志和当天录像，12月3日前答复您。',
  '目前还没有查清是机器故障还是清算延迟，在查清之前我们不下结论。',
  '您提到打了3次客服电话都没有结果，如果情况属实，这确实是我们工作没有跟上，请让我们先核对来电记录。',
  '核查将从三方面进行：一是机器的电子流水，二是钞箱清点，三是当天的监控录像，结果会逐项写给您。',
  '您的投诉已经受理，编号会以短信发送，我们已安排专人跟进，并转交设备管理部门核查。',
  '经核实，【待填:核查结果】。依据【待填:依据】，处理意见为【待填:处理意见】。',
  '可能的原因有几种，我们现在不能确定是哪一种，要等钞箱清点后才知道。',
  '自助机交易出现异常时，系统一般会在次日对账后处理，但您这一笔是否属于这种情形，还要核对。',
  '一旦核实是机器长款，会按流程处理；如果不是，我们会请您一起查看录像。',
  '您反映“大堂的人说不归他管”，这句话让您很不好受，我们会向当班人员了解当时的情形。',
  '我行收到您的来信后高度重视，网点负责人今天会给您打电话，向您说明核查安排。',
  '根据相关规定，我行将在15日内作出处理决定，情况复杂的会提前告知您延长的原因。',
  '如您对处理有异议，可拨打12378咨询，也可以在30日内申请核查。',
  '柜面受理时间为每天9:00至17:00，您方便时可以带上身份证件来办理补充登记。',
]).map((text): Example => ({ ...nothingVerified, text }))
const founded = inFrames([
  '经核实，11月20日15:02这台取款机的出钞模块发生卡钞，您的500元没有吐出。',
  '清机后发现钞箱多出500元，与您说的金额一致；这笔钱已于11月26日退回您的账户。',
  '我们查明，是自助机出钞时卡钞，导致五百元未吐出，给您添了麻烦。',
  '款项伍佰元已经退回，您可以在账户明细里看到11月26日的那一笔。',
  '经清点，长款RMB 500，已退回客户账户。',
]).map((text): Example => ({ ...machine, text }))
const feeFounded = inFrames([
  '经核实，您今年1月至10月有效刷卡4笔，没有达到免年费所需的6笔，还差2笔。',
  '我们听了11月3日的通话录音，客服没有向您说明快捷支付不计入次数，这一点我们没有讲清楚。',
  '您的标准信用卡年费为360元一年，年内刷卡满六笔免收，这是收费公示里写明的。',
]).map((text): Example => ({ ...fee, text }))
const feeCareful = inFrames([
  '您说今年刷了八次、被扣360元，我们正在逐笔核对有效刷卡记录，周五下午给您回电话。',
  '年费是否应当免收，要看有效笔数的核对结果；客服当时怎样答复您的，我们也会听录音确认。',
  'We are still checking your card records and will write to you by 3 December; nothing has been concluded yet.',
  '系统里的刷卡次数与您自己记的次数不一样，原因还没有找到，我们不会把它说成是您记错了。',
]).map((text): Example => ({ ...nothingKnownOfFee, text }))
const passes = [...careful, ...founded, ...feeFounded, ...feeCareful]

describe('verify.before-answering', () => {
  it('fires on findings, figures and completed acts that no verified fact supports', () => {
    expect(judge(verifyBeforeAnswering, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on hedges, process, rules, reported words, and on findings that facts support', () => {
    expect(judge(verifyBeforeAnswering, 'pass', passes)).toEqual(allOf(passes))
  })

  it('cannot judge a finding while the facts are not known', () => {
    const unknown: readonly Example[] = withoutFacts.map((example) => ({
      ...(typeof example === 'string' ? { text: example } : example),
      facts: null,
    }))
    expect(judge(verifyBeforeAnswering, 'cannot_judge', unknown)).toEqual(allOf(unknown))
  })

  it('needs no facts to pass what holds no finding', () => {
    const unknown: readonly Example[] = careful.map((example) => ({
      ...(typeof example === 'string' ? { text: example } : example),
      facts: null,
    }))
    expect(judge(verifyBeforeAnswering, 'pass', unknown)).toEqual(allOf(unknown))
  })
})
