import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { deadlineTruth } from './deadline-truth.ts'

// Now: Thursday 27 November 2025; to be decided by 12 December.
const extended: Partial<CheckContext> = {
  assessment: makeAssessment({
    deadlines: { decideBy: '2025-12-12T23:59:59+08:00', extendedTo: '2025-12-27T23:59:59+08:00', rule: 'default.decide' },
  }),
}

const violations: readonly Example[] = [
  ...inFrames([
    '核查结果将于12月20日前书面答复您。',
    '我们会在20个工作日内给您答复，请耐心等待。',
    '一个月内我们会给您一个明确的说法。',
    '预计下月底前完成核查并回复您。',
    '请您放心，我们会在明年1月5日前把处理结果告诉您，绝不会忘记这件事。',
    '最迟元旦之后，也就是2026年1月8日，我们给您回电话告知结论。',
    '您反映的问题较多，每一件我们都想查得扎实一些，请您给我们三周时间，三周内答复。',
    '处理决定将在60日内作出，并以书面形式通知您。',
    '12月15日下午，我们会把核实结果向您反馈。',
    '年底前给您答复。',
    'We will write to you with our decision within two months.',
    'You will have our reply by December 20.',
    '我行将在收到投诉之日起30日内作出处理决定并告知您。',
    '自受理之日起六十日内答复。',
    '本月内先核对流水，下个月底之前给您回复。',
    '二十天内给您回电话。',
    '１２月２０日前答复您。',
    '核查會在下月底前完成，屆時書面答覆您。',
    '由于情况复杂，本件办理期限延长三十日，请您谅解。',
    '我们决定将答复时间延期至12月30日。',
    '您的投诉处理时限顺延一个月，届时再与您联系。',
    '查清这件事还要等厂商的报告，大概40天左右出结果，出来后告诉您。',
    '第五十个工作日内办结。',
    '争取在12月25日前查清，并把结论告诉您。',
  ]),
  ...inFrames([
    '本件经批准已延长办理期限，我们会在12月30日前答复您。',
    '您的投诉办理期限已延长至12月27日，请您留意来电。',
    '因需要外部鉴定，办理期限延长至12月27日。',
  ]).map((text): Example => ({ ...extended, text })),
]

const passes: readonly Example[] = [
  ...inFrames([
    '核查结果将于12月10日前书面答复您。',
    '我们会在3个工作日内给您答复。',
    '本周五下午五点前，我给您回电话说明进展。',
    '一周内我们会给您一个明确的说法。',
    '最迟12月12日，我们把处理决定寄给您。',
    '明天上午给您回电，说明核查到哪一步。',
    '我行将在收到投诉之日起15日内作出处理决定并告知您。',
    '24小时内会有专人联系您。',
    'We will write to you by December 3.',
    'You will have our reply within five working days.',
    '核查結果會在12月10日前書面答覆您。',
    '下周三之前，客户权益部门会把核实情况告诉您。',
    '我们会在两周内答复您，并且每三天向您通报一次进展。',
    '退款预计下月底到账；核查的答复会在12月5日前给您。',
    '您如不认可本决定，可自收到之日起30日内申请核查；我们会在12月8日前先把书面答复寄给您。',
    '上级机构会在收到核查申请后30日内作出决定；本次答复则在12月10日前寄出。',
    '今天下午答复您。',
    '十二月十日前回复。',
    '１２月８日前给您书面答复。',
    '您的贷款展期申请一个月内可提交；投诉的处理结果会在12月9日前告知您。',
    '半个月内答复您，也就是12月12日之前。',
    '如确需延长办理期限，我们会提前告诉您原因；目前的安排是12月10日前答复。',
  ]),
  ...inFrames([
    '因需要外部鉴定，经总行负责人批准，本件办理期限延长至12月27日，我们会在此之前答复您。',
    '由于涉及境外机构查询，报经上级审批同意，答复时间延期至12月26日，特此告知。',
    '核查结果将于12月20日前书面答复您。',
    '鉴于情况特别复杂，经高级管理人员核准，处理时限顺延，最迟12月27日答复您。',
  ]).map((text): Example => ({ ...extended, text })),
]

describe('law.deadline-truth', () => {
  it('fires on a date of answer after the limit and on an extension that is not recorded or not explained', () => {
    expect(judge(deadlineTruth, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on dates within the limit, and leaves the customer’s own terms and other dates alone', () => {
    expect(judge(deadlineTruth, 'pass', passes)).toEqual(allOf(passes))
  })

  it('does not apply where no answer is dated, the date is open, or no clock runs', () => {
    const none: readonly Example[] = [
      ...inFrames([
        '您可以在收到决定之日起30日内申请核查。',
        '我们会在【待填:答复日期】前答复您。',
        '退款将在下月底前到账。',
        '网点营业时间为周一至周五9:00至17:00。',
        '贷款的还款日为每月20日，展期后延长至明年3月。',
      ]),
      {
        text: inFrames(['我们会在12月20日前答复您。'])[0] ?? '',
        assessment: makeAssessment({ nature: 'enquiry', deadlines: { decideBy: null, extendedTo: null, rule: null } }),
      },
    ]
    expect(judge(deadlineTruth, 'not_applicable', none)).toEqual(allOf(none))
  })
})
