import { describe, expect, it } from 'vitest'
import { policyPackSchema } from '../../domain/policy.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeCheckContext, makeFact } from '../../testing/make-check-context.ts'
import { formalLetter, inFrames, phoneScript, textMessage } from '../../testing/reply-frames.ts'
import { noOverpromise } from './no-overpromise.ts'

const violations: readonly string[] = inFrames([
  '请您放心，这五百元我们一定会全额退还给您，一分都不会少。',
  '您受的委屈我们都看在眼里，这笔手续费我们会给您免掉，您就当没有这回事，以后照常用卡就好。',
  '王女士，您别着急，钱肯定能回到您卡上，最晚明天您就能看到到账短信。',
  '您的退款将于3个工作日内到账，请留意。',
  '关于您提出的诉求，经研究，我行决定对您给予一次性补偿人民币800元，款项将汇入您预留的账户。',
  '我们十分珍惜像您这样陪伴多年的老朋友，为了表达诚意，我们会承担您来回奔波的交通费和误工费，也会把多收的利息尽快返还到您的账上。',
  '我跟您保证，下周之前账户就给您解冻，工资一定能正常取出来。',
  '您的征信不会受影响，逾期记录将为您删除。',
  '我行将对涉事柜员予以严肃处理，并调离现岗位，处理结果会向您通报。',
  '这次贷款的事情让您空跑了两趟，真对不住。您再等两天，审批一定能通过，款子月底前肯定放给您。',
  '您说的我都明白，损失全部由我们承担，您不用再操心了。',
  '我行承诺对您进行双倍赔偿。',
  '经我行慎重考虑，现同意您的全部要求，将免除您信用卡账户项下的违约金及利息。',
  '看到您为孩子的学费着急，我们心里也不好受。您可以安心，绝对不会让您损失一分钱，我们说到做到。',
  '那这样，您把卡号报给我，我今天下午就把钱给您退回去，您看行吗？我这边马上就办。',
  '如您方便，请告知收款卡的开户网点，我行将全额退回该笔款项。',
  '鉴于您是我行多年的客户，我行将退还您近三年的年费共计1080元。',
  '我们已经跟行领导汇报过了，领导很重视，您的这笔钱会一分不少地退到您的账户里，请您耐心等一等。',
  '您放心，那个柜员我们肯定会开除，绝不姑息，给您一个交代。',
  '被扣的58元将原路退回，请留意。',
  '您提出的全额退还保费的要求我行将予以满足，相关手续由网点上门为您办理。',
  '像您这样善良又耐心的客户，我们没有理由让您失望，所以不管最后查出来是什么原因，这笔钱我们都会赔给您。',
  '没事的，您就放一百个心，滞纳金给您全免，下个月账单上就不会再有了。',
  '核查结束后，我行将足额赔付您的损失，请放心。',
  'You will certainly get all your money back by Friday, and we will also waive the annual fee for the next two years.',
  'We guarantee that the disputed amount will be refunded in full, and the negative credit record will be removed.',
  '本行兹决定恢复您名下账户的全部功能，并提高转账限额至每日五十万元。',
  '為了不讓您再奔波，我們會全額退還這筆款項，並補償您的交通費。',
  '您 的 钱 我 们 一 定 会 退 给 您，请您不要着急。',
  '您这笔钱应该没问题的，会退给您，估计两三天就到账了，到时候您看看短信就好。',
  '我们非常理解您的心情，也非常抱歉。您不用再还这笔欠款了，我们会帮您把账单清掉，征信上的那一条也会消掉。',
  '您只要把银行卡拍照发过来，我们就给您退钱。',
])

const passes: readonly string[] = inFrames([
  '在核实清楚之前，我们不能保证全额退款，这一点想先跟您讲明白，免得您空等。',
  '我们会在12月3日前把核查结果答复您，一定不让您再打第二遍电话。',
  '您刚才说柜员当时承诺“一定全额退款”，这句话我已经记下来，会去核对当天的录音。',
  '我们会核实这笔款项是否应当退还，最迟周五回复您。',
  '如经核实确属我行多扣，我行将按规定全额退还。',
  '您的诉求是退还年费并减免利息，我们已经向上级提交了减免申请，审批结果出来后第一时间告诉您，目前还不能确定结果。',
  '一旦查明是机器短款，我们会把钱退到您的卡上；如果查下来不是，我们也会把凭证给您看。',
  '您可以申请解除限制，也可以在柜台办理退款登记，需要哪些手续我们会发短信给您。',
  '能否减免违约金，需由信用卡中心审批，我行会尽力为您争取，但无法就结果作出承诺。',
  '这笔钱能不能退、退多少，要看流水核对的结果，我现在答应您就是不负责任，请您给我们两天时间。',
  '我们一定认真核对当天的每一笔流水，也一定在约定的时间给您回电话。',
  '您的保证金账户和绝对收益产品的资料，我们会一并调阅，核对后答复。',
  '感谢您的批评。我们将加强柜面人员的培训，改进叫号安排，让等候的时间短一些。',
  '您提到商户答应三天内退款、至今没有到账，我们会联系商户核对退款指令，并在本周五前告诉您进展。',
  '暂不能答应赔偿，请理解。',
  '我行已就退款事宜与保险公司沟通，保险公司正在审核您的退保申请，审核意见由该公司作出。',
  '账户解除管控须经反诈中心审核同意，最终以审核结果为准，我们不会拖延递交材料。',
  '关于您询问的赔偿标准，我们会请法律部门说明依据，再向您详细解释。',
  '小额账户管理费按收费公示执行，日均余额达到标准的客户免收，您的账户是否符合，我们核对后答复。',
  '您要求开除那位柜员，我们记录了您的意见；员工管理由我行按内部制度办理，我们会把核查到的服务过程告诉您。',
  'We cannot promise a refund before the review is finished; we will write to you by Friday with what we found.',
  'We will check whether the fee should be refunded and will call you back within three working days.',
  '這筆款項是否退還，要等核對流水之後才能決定，我們會在週五前答覆您。',
  '我们没有答应过一定放款，也不能答应；贷款审批由审批部门独立作出，您的材料今天已经递交。',
  '您有权继续主张赔偿，也可以通过调解或者诉讼解决，这些途径都不受本次答复影响。',
  '若核实后确认是系统重复扣款，您多付的部分应当退还；目前核对还没有完成，我们不预先下结论。',
  '很抱歉让您等了这么久，我们会努力推动商户尽快退款，但这一步要对方配合，时间上我没办法给您打包票。',
  '您希望我们免掉这笔手续费，我们理解，只是这超出了网点的权限，已经报分行审批，周三前有回音。',
  '请您放心，您反映的每一条我们都会查，不会敷衍，也不会让您再去别的窗口从头说起。',
  '在责任认定之前，赔偿事宜暂不讨论；责任一经认定，我们会依照规定与您协商处理方案。',
])

const branchManagerWaives = policyPackSchema.parse({ authority: { branchManager: { waiveCny: 100 } } })
const officerCompensates = policyPackSchema.parse({ authority: { officer: { compensationCny: 200 } } })
const approval = makeFact('分行已批准退还客户多收的手续费200元，审批单号S-12', { kind: 'finding' })
const completed = makeFact('2025年11月26日已将500元冲正至客户账户，流水核对无误', { kind: 'finding', amountCny: 500 })
const carried: readonly Example[] = [
  { text: formalLetter('经分行批准，我行将退还您多收的手续费200元，款项退回原扣款账户。'), facts: [approval] },
  { text: phoneScript('告诉您一个进展：分行已经同意了，这200元手续费会退给您。'), facts: [approval] },
  { text: textMessage('您被扣的500元已于11月26日冲正，将显示在您的账户明细中，请查看到账情况。'), facts: [completed] },
  {
    text: formalLetter('根据网点负责人的减免权限，我行将为您免除本次违约金50元。'),
    policy: branchManagerWaives,
  },
  {
    text: formalLetter('我行将补偿您往返交通费60元。'),
    facts: [makeFact('客户因系统差错往返网点两次，交通费损失60元', { kind: 'loss', amountCny: 60 })],
    policy: officerCompensates,
  },
  {
    text: formalLetter('按照我行收费规则，首次申请的小额账户管理费予以免收，我们将为您免收本月管理费。'),
    policy: { rules: ['小额账户管理费：客户首次申请的，予以免收'] },
  },
]
const notCarried: readonly Example[] = [
  { text: formalLetter('经分行批准，我行将退还您多收的手续费300元。'), facts: [approval] },
  {
    text: formalLetter('根据网点负责人的减免权限，我行将为您免除违约金500元。'),
    policy: branchManagerWaives,
  },
  { text: formalLetter('我行将补偿您60元。'), policy: officerCompensates },
  { text: formalLetter('我行将赔偿您的精神损失。'), facts: [makeFact('客户多扣手续费20元属实', { kind: 'fault' })] },
]

describe('authority.no-overpromise', () => {
  it('fires on every promise of an outcome, however warm or short', () => {
    expect(judge(noOverpromise, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent where a process is promised, an outcome is denied, quoted, conditional or only talked about', () => {
    expect(judge(noOverpromise, 'pass', passes)).toEqual(allOf(passes))
  })

  it('lets a promise stand that a verified fact, an authority limit or a policy rule carries', () => {
    expect(judge(noOverpromise, 'pass', carried)).toEqual(allOf(carried))
  })

  it('does not let a ground carry more than it holds', () => {
    expect(judge(noOverpromise, 'fail', notCarried)).toEqual(allOf(notCarried))
  })

  it('leaves words with two readings to a person', () => {
    const open = [formalLetter('核实后，我行将退还该笔款项。'), formalLetter('相关费用我行将按规定予以退还。')]
    expect(judge(noOverpromise, 'cannot_judge', open)).toEqual(allOf(open))
  })

  it('does not judge a claimed approval while the facts are not known', () => {
    const claimed = { text: formalLetter('经分行批准，我行将退还您手续费200元。'), facts: null }
    expect(judge(noOverpromise, 'cannot_judge', [claimed])).toEqual(allOf([claimed]))
  })

  it('points at the clause that promises, in offsets of the draft as written', () => {
    const text = '您好。　我们 一定会全额退款 给您，请放心。'
    const finding = noOverpromise.run(makeCheckContext({ text }))
    expect(finding.verdict === 'fail' && finding.span && text.slice(finding.span.start, finding.span.end)).toBe('我们 一定会全额退款 给您')
  })
})
