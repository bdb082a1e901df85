import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { policyPackSchema } from '../../domain/policy.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { englishLetter, formalLetter, inFrames, phoneScript, textMessage, warmLetter } from '../../testing/reply-frames.ts'
import { remediesStated } from './remedies-stated.ts'

const decision: Partial<CheckContext> = { stage: 'final' }
const told = '经核实，机器当日卡钞，五百元已于11月26日退回您的账户。'
const whole =
  '您如对本处理决定有异议，可以自收到之日起30日内，向我行的上级机构书面申请核查，联系电话010-66668888；也可以向金融纠纷调解组织申请调解，或者向人民法院提起诉讼；双方有仲裁约定的，可以依约申请仲裁。'
const without = (words: string): string => formalLetter(told + whole.replace(words, ''))

const violations: readonly string[] = [
  ...inFrames([
    `${told}感谢您的监督。`,
    `${told}如有异议，欢迎随时与我们联系。`,
    `${told}您如不满意，可以向上级机构反映。`,
    `${told}如您对结果有异议，可依法申请仲裁或者提起诉讼。`,
    `${told}对本决定不服的，可以向监管部门投诉，电话12378。`,
    `${told}您可以自收到本答复之日起30日内向上级行申请核查，电话010-66668888。`,
    `${told}如您不认可，可以申请调解，也可以向人民法院起诉。`,
    `${told}您可于六十日内向上级机构申请核查，电话010-66668888，也可以申请调解或向法院起诉。`,
    `${told}您可以在30日内申请核查，也可以申请调解，或者向法院提起诉讼。`,
    `${told}再次为给您带来的奔波致歉，祝您生活愉快，阖家安康。`,
    `${told}这件事让我们学到很多，也谢谢您的宽容。今后有任何需要，网点的大门始终为您敞开，我们期待再次为您服务。`,
    'We have found that the machine jammed and RMB 500 was returned to you on 26 November. Thank you for your patience.',
    'We have returned RMB 500 to you. If you disagree, you may go to court or apply for arbitration.',
    `${told}本答复为最终答复，不再受理同一事项。`,
    `${told}如需进一步了解，请拨打客服热线咨询。`,
    '您的诉求我行不予支持，理由如前所述，请您理解。',
  ]),
  without('，向我行的上级机构书面申请核查'),
  without('30日内'),
  without('也可以向金融纠纷调解组织申请调解，'),
  without('或者向人民法院提起诉讼'),
  without('，联系电话010-66668888'),
  formalLetter(told + whole.replace('双方有仲裁约定的，可以依约申请仲裁', '还可以直接申请仲裁')),
  warmLetter(told + whole.replace('双方有仲裁约定的，可以依约申请仲裁', '也可以向仲裁委员会提出仲裁申请')),
  phoneScript(`${told}您要是不满意，30天里可以找我们上级行申请核查，也能去调解。`),
  textMessage(told),
  textMessage(`${told}有异议请致电网点。`),
]

const passes: readonly Example[] = [
  formalLetter(told + whole),
  warmLetter(told + whole),
  phoneScript(told + whole),
  textMessage(told + whole),
  formalLetter(told + whole.replace('；双方有仲裁约定的，可以依约申请仲裁', '')),
  formalLetter(
    `${told}救济途径：一、三十日内向上一级行提交书面核查申请，地址：某市某路1号；二、向调解组织申请调解；三、向有管辖权的人民法院起诉；四、合同中有仲裁条款的，按条款申请仲裁。`,
  ),
  phoneScript(
    `${told}如果您不认可，收到决定后三十天之内可以向分行申请复查，电话是0571-87654321；也可以申请调解；还可以去法院起诉。合同里约定了仲裁的，可以按约定仲裁。`,
  ),
  formalLetter(`${told}您可以自收到之日起30日内向总行申请核查，受理电话【待填:核查受理电话】，也可以申请调解或者提起诉讼。`),
  formalLetter(`${told}【待填:救济途径】`),
  formalLetter(`${told}【待填：救济途径及联系方式】`),
  textMessage(`${told}完整的处理决定及后续途径详见今日寄出的书面答复。`),
  textMessage(`${told}书面决定已于今日邮寄，请查收。`),
  textMessage(`${told}答复全文请登录手机银行查看。`),
  englishLetter(
    'The machine jammed and RMB 500 was returned to you. If you disagree, you may apply for a review by our head office within 30 days (phone 010-66668888); you may also ask for mediation or go to court, and arbitration is open to you if the contract provides for it.',
  ),
  formalLetter(told + whole.replace('30日', '３０日')),
  formalLetter(told + whole.replace('30日', '30个自然日')),
  formalLetter(`經核實，款項已退回。您可自收到之日起30日內向上級機構申請核查，電話010-66668888；也可申請調解或向法院提起訴訟。`),
  formalLetter(
    `${told}您不认可本决定的：（1）可在30日内向省分行递交核查申请，寄至省分行消费者权益保护部；（2）可请求调解；（3）可向法院起诉。`,
  ),
  {
    text: formalLetter(`${told}收到决定后30日内可申请上级行核查，联系消费者权益保护中心；亦可调解、诉讼。`),
    policy: policyPackSchema.parse({ contacts: ['消费者权益保护中心'] }),
  },
  phoneScript(
    `${told}这里也跟您说清楚您的权利：三十日内可以书面向上级机构申请核查，电话就是您现在拨的95999；也可以申请金融调解；或者到法院起诉。`,
  ),
  formalLetter(`${told}双方没有仲裁约定，因此不适用仲裁；您可以在30日内向上级机构申请核查（010-66668888），申请调解，或者起诉。`),
  formalLetter(`${told}自收到本决定次日起三十日内，可向管辖行提出复核申请，邮箱：见【待填:邮箱】；亦可申请调解、提起诉讼。`),
  warmLetter(
    `结果已经写在前面。您若仍有不同意见，这是您的权利：30日内向分行申请核查（0571-87654321），请调解组织调解，或者诉至法院，任何一条都可以走。`,
  ),
  formalLetter(`${told}异议处理：30日内书面申请分行核查（【待填:分行地址】）；申请调解；提起诉讼；如双方达成仲裁协议，可申请仲裁。`),
  phoneScript(
    `${told}后续途径我念给您听，稍后短信也发一份：一是三十天内向上级行申请核查，电话【待填:电话】；二是调解；三是到法院打官司，也就是诉讼。`,
  ),
  textMessage('您的投诉处理决定已作出，完整答复已寄往您留的地址。'),
]

describe('law.remedies-stated', () => {
  it('fires where a decision leaves out a remedy, its term, its place, or offers arbitration to everybody', () => {
    const examples: readonly Example[] = violations.map((text) => ({
      ...decision,
      text,
      ...(text.startsWith('【银行】') && { format: 'sms' as const }),
    }))
    expect(judge(remediesStated, 'fail', examples)).toEqual(allOf(examples))
  })

  it('stays silent where all remedies are told, left open, or a short message names the full answer', () => {
    const examples = passes.map((example) => {
      const { text, ...rest } = typeof example === 'string' ? { text: example } : example
      return { ...decision, text, ...rest, ...(text.startsWith('【银行】') && { format: 'sms' as const }) }
    })
    expect(judge(remediesStated, 'pass', examples)).toEqual(allOf(examples))
  })

  it('does not apply to interim replies, enquiries and matters that are no complaint', () => {
    const others: readonly Example[] = [
      { text: formalLetter('您反映的问题正在核实，12月3日前书面答复您。'), stage: 'interim' },
      { text: formalLetter('请问您取款的具体时间是什么时候？'), stage: 'enquiry' },
      { text: formalLetter('感谢您的表扬，我们已转达给当班柜员。'), stage: 'final', assessment: makeAssessment({ nature: 'praise' }) },
    ]
    expect(judge(remediesStated, 'not_applicable', others)).toEqual(allOf(others))
  })
})
