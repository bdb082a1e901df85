import { describe, expect, it } from 'vitest'
import { policyPackSchema } from '../../domain/policy.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { formalLetter, inFrames } from '../../testing/reply-frames.ts'
import { noRedundantMaterial } from './no-redundant-material.ts'

const violations = inFrames([
  '为尽快核实，请您提供近三个月的账户交易流水。',
  '请携带开户资料和贷款合同复印件到网点办理登记。',
  '麻烦您把当天的扣款记录打印出来，发给我们核对。',
  '需要您提供通话录音，以便我们判断客服是否说过那句话。',
  '请您自行调取网点当天的监控录像，提交给我们作为证据。',
  '为了更快地帮到您，还请您辛苦一下，把信用卡的对账单拍照上传，我们看到之后马上为您核对。',
  '请您提交风险测评问卷及理财产品协议的扫描件。',
  '烦请出具余额证明一份，加盖网点公章后寄送我部。',
  '核查需要您先提供还款明细和借款合同原件。',
  '请您把叫号单和业务回单准备好，我们才能受理。',
  'Please provide your account statements for the past six months and a copy of your loan contract.',
  '您需要补充提供代扣协议的复印件，否则我们无法查询。',
  '请您三日内补交开户申请书，逾期视为放弃。',
  '请您提供当时的系统截图以及交易凭证，我们再转给技术部门。',
  '请提供您的投诉记录和工单编号，我们才能继续处理。',
  '能否请您把双录视频发给我们？我们这边看一下再答复。',
  '請您提供近半年的銀行卡流水，並附上合同影本的照片。',
  '尊敬的客户，受理您的异议须提交：身份证件、账户明细、签约记录。',
  '您先去柜台打印一份流水，带过来我们看看再说。',
  '我们非常重视您的意见，也希望您配合提供取款记录，以便还原当时的情况。',
  '请将贷款合同的照片发送至受理邮箱，收到后开始核查。',
  '请您准备好近一年的还款记录，我们核对后联系您。',
  '为证明扣费有误，请您提供扣费凭证。',
  '须由您本人提供开户证明，才能查询账户的管控原因。',
  '请上传您与客服的通话录音，并说明通话时间。',
  '请您补齐购买理财时的风险评估结果和产品协议复印件。',
])
const passes = inFrames([
  '您无需提供交易流水，我们会在系统内自行调取。',
  '请您携带有效身份证件到网点核验身份。',
  '如果您手头有当时的小票或者短信截图，可以一并发给我们；没有也不影响核查。',
  '您说柜员让您回去打印流水，这个要求本不必由您承担，我们正在核实。',
  '请您提供收款微信的转账截图，这部分记录我们无法查询。',
  '我行将调取当日的监控录像和交易流水进行核对。',
  '请告诉我们您取款的大概时间和地点，便于缩小查找的范围。',
  '您可以在手机银行查询和下载交易明细，也可以到柜台免费打印。',
  '请提供他行账户的收款流水，用于核对这笔跨行转账的去向。',
  '委托他人代办的，请提交授权委托书和代理人的身份证件。',
  '请您保留好医院的票据和诊断证明，协商医疗费用时会用到。',
  '我们已请客服中心提供当天的通话录音，听取后答复您。',
  '申诉时请携带身份证件和能够说明资金来源的材料，例如工资证明或者购销合同。',
  'You do not need to send us any account statements; we will retrieve them ourselves.',
  '请您填写投诉登记表，写明诉求和主要事实，并签名确认。',
  '如您保存有与客户经理的聊天记录，愿意提供的话会对核查有帮助。',
  '需要您配合的只有一件事：确认一下联系电话。',
  '网点会把交易流水和录像调出来，您方便时可以来查看。',
  '请商户提供交易凭证，这项工作由收单部门负责联系。',
  '我们已要求保险公司提供销售录音和保单签署记录。',
  '请您提供【待填:所需材料】，具体由经办人员电话告知。',
  '证件如已过期，请先更新身份证件，再办理解除限制。',
  '您问需不需要带合同复印件，答案是不需要，合同影像我们系统里有。',
  '报警回执请您拍照发给我们，便于协助警方查询。',
  '请您出示存单原件，以便办理挂失前的核对。',
  '我们会向您提供扣费明细和收费依据，请您核对。',
])

describe('law.no-redundant-material', () => {
  it('fires where the customer is asked for what the bank holds', () => {
    expect(judge(noRedundantMaterial, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on identity papers, voluntary material, others’ records and what the bank itself fetches', () => {
    expect(judge(noRedundantMaterial, 'pass', passes)).toEqual(allOf(passes))
  })

  it('lets the bank’s own procedure ask for what it lists', () => {
    const listed: readonly Example[] = [
      {
        text: formalLetter('办理解除限制，请携带身份证件和交易明细到柜台。'),
        policy: policyPackSchema.parse({ procedure: { 解除非柜面限制: ['身份证件', '他行交易明细或者本行交易明细'] } }),
      },
    ]
    expect(judge(noRedundantMaterial, 'pass', listed)).toEqual(allOf(listed))
  })
})
