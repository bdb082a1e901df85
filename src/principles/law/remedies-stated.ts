import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import type { Reading } from '../../language/reading.ts'
import { policyLines } from '../support/policy-lines.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, failWhole, notApplicable, pass } from '../support/verdicts.ts'
import { isDecision, isLeftOpen, pointsToFullAnswer } from './decision.ts'

const review =
  /(?:申请|提出|提请|要求|请求)[^。；]{0,24}(?:核查|复查|复核|复议)|(?:核查|复查|复核)申请|(?:apply|ask|request)[^.]{0,40}(?:review|re-examination|reconsider)/
const within = /(?:30|三十|卅)(?:个)?(?:自然)?(?:日|天)|(?:30|thirty) (?:calendar )?days/
const superior = /上级|上一级|上级行|分行|总行|管辖(?:行|机构)|本行[^，。]{0,8}(?:核查|复查)部门|superior|head office|higher/
const mediation = /调解|mediat/
const court = /诉讼|起诉|法院|court|sue\b|lawsuit|litigat/
const arbitration = /仲裁|arbitrat/
const agreed = /约定|协议|条款|依约|合同|达成|if (?:the )?(?:contract|you|we|there)|agree|provided/
const contact =
  /\d{5,}|\d{3,4}-\d{3,}|【待填|(?:地址|信箱|邮箱)[^，。；]{0,4}[:：为是]|(?:寄至|寄到|送至|递交至|提交至|交至|送交)[^，。；]{2,}/

/** A decision tells the ways on: review by the superior within 30 days, mediation, court, arbitration only where agreed. */
export const remediesStated: Check = {
  principleId: 'law.remedies-stated',
  run: (context: CheckContext): CheckFinding => {
    if (!isDecision(context)) return notApplicable('不是对投诉的处理决定', 'not a decision on a complaint')
    const reading = readingOf(context)
    if (context.format === 'sms' && pointsToFullAnswer(context.text)) return pass
    if (isLeftOpen(context.text, /救济|救助途径|权利告知|后续途径/)) return pass
    return unconditionalArbitration(reading) ?? missingRemedies(reading, context)
  },
}

function missingRemedies(reading: Reading, context: CheckContext): CheckFinding {
  const has = (pattern: RegExp, label: RegExp): boolean => pattern.test(reading.text) || isLeftOpen(context.text, label)
  const parts: readonly [string, boolean][] = [
    ['申请核查', has(review, /核查|复查/)],
    ['30日的申请期限', has(within, /期限|时限/)],
    ['受理核查的上级机构', has(superior, /上级|机构/)],
    ['联系方式或地址', namesContact(reading, context)],
    ['调解', has(mediation, /调解/)],
    ['诉讼', has(court, /诉讼|法院/)],
  ]
  const missing = parts.filter(([, present]) => !present).map(([name]) => name)
  if (missing.length === 0) return pass
  return failWhole({
    reason: `处理决定没有写明${missing.join('、')}`,
    reasonEn: `the decision leaves out ${missing.length} of the remedies it must tell (review within 30 days by the superior, mediation, court, contact)`,
    fix: '补充救济途径：收到决定之日起30日内可向上级机构书面申请核查（附联系方式），也可以申请调解或者向人民法院起诉；有仲裁约定的可依约申请仲裁',
  })
}

function namesContact(reading: Reading, { policy }: CheckContext): boolean {
  const known = policyLines(policy, ['contacts', 'review', 'owner']).map(fold)
  return contact.test(reading.text) || known.some((line) => line.length >= 4 && reading.text.includes(line))
}

function unconditionalArbitration(reading: Reading): CheckFinding | null {
  const sentence = reading.sentences.find(({ text }) => arbitration.test(text) && !agreed.test(text) && !/不适用|没有|未/.test(text))
  if (!sentence) return null
  return failAt(reading, sentence, {
    reason: '把仲裁写成了人人可用的途径；没有仲裁约定时不能申请仲裁',
    reasonEn: 'offers arbitration without the condition that it was agreed',
    fix: '改为“双方有仲裁约定的，可以依约申请仲裁”，或删去仲裁',
  })
}
