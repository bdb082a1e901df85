import { addDays, chinaDate } from '../../domain/calendar.ts'
import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { type DateMention, datesOf } from '../../language/dates.ts'
import { numberPattern } from '../../language/numerals.ts'
import type { Clause, Reading, Sentence } from '../../language/reading.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

const answer =
  /答复|回复|回话|回音|交代|给您信|回电|反馈|告知|通知|致电|打电话|打给您|联系|决定|结论|结果|意见|办结|处理完|核实完|核查完|(?:核查|核实|调查)[^，。；]{0,10}完成|说法|告诉您|完成(?:核查|核实|调查|处理)|给您(?:一个)?(?:说法|准信|回音|消息|答案)|查清|查明|核实清楚|处理好|解决|作出|出具|reply|respond|answer|decision|result|write to you|call you|get back|contact you|conclude|resolve/
/** Dates of other people's steps: the customer's own, the superior's review, arrival of money, office hours. */
const otherStep =
  /异议|征信中心|鉴定|行政复议|调单|评估|(?:您|客户)[^，。；]{0,10}(?:可|可以|有权|应|需|请|须|如)[^，。；]{0,16}(?:申请|提出|提交|携带|提供|领取|确认|起诉)|收到(?:本|此|该|我行|我们)?[^，。；]{0,6}(?:答复|决定|回复|通知|信|函)[^，。；]{0,6}(?:之日)?起|申请核查|核查申请|复查申请|上级(?:机构|行)|调解|仲裁|诉讼|到账|入账|款项|有效期|保管期|营业时间|工作时间|受理时间|升级维护|还款日|账单日|apply for (?:a )?review|working hours/
const possible = /可能|或许|也许|如(?:需|果|遇|有)|若|一旦|届时|最长不超过|原则上|一般|通常|规定|may\b|might\b|if\b/
const past = /已于|已在|曾于|于.{2,12}(?:收到|受理|来电|来信|反映|登记)|收到您/
const fromReceipt = /(?:收到|受理|登记|接到)[^，。；]{0,12}(?:之日|之后|当日|日)?起|自(?:收到|受理|登记|接到)/

/** A promised date of decision or reply lies within the statutory clock; an extension is recorded and told with its reason and approval. */
export const deadlineTruth: Check = {
  principleId: 'law.deadline-truth',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const { decideBy, extendedTo } = context.assessment.deadlines
    const limit = extendedTo ?? decideBy
    if (limit !== null && Number.isNaN(Date.parse(limit)))
      return cannotJudge('本件的办理期限不是有效的日期', 'the limit of this matter is no valid date')
    if (limit === null) return notApplicable('本件没有法定办理期限', 'no statutory clock runs on this matter')
    return extensionFault(reading, extendedTo) ?? lateDate(reading, context, limit)
  },
}

function lateDate(reading: Reading, context: CheckContext, limit: string): CheckFinding {
  const promised = promisedDates(reading, context)
  const late = promised.find(({ to }) => to > chinaDate(limit))
  if (late) {
    return failAt(reading, late, {
      reason: `「${wordsAt(reading, late)}」晚于法定办理期限${chinaDate(limit)}`,
      reasonEn: `promises a decision or reply after the statutory limit ${chinaDate(limit)}`,
      fix: `把答复日期改到${chinaDate(limit)}之前；确需延长的，先办理延期审批并告知客户原因`,
    })
  }
  return promised.length > 0 ? pass : notApplicable('回复没有承诺办理或答复日期', 'promises no date of decision or reply')
}

type Promised = { readonly start: number; readonly end: number; readonly to: string }

function promisedDates(reading: Reading, context: CheckContext): Promised[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      if (!promisesAnswer(clause, sentence)) return []
      return datesOf(clause.plain, context.now).map((date) => ({
        start: clause.start + date.start,
        end: clause.start + date.end,
        to: dueDate(date, clause, context),
      }))
    }),
  )
}

function promisesAnswer(clause: Clause, sentence: Sentence): boolean {
  const words = clause.plain
  if (otherStep.test(words) || past.test(words)) return false
  if (possible.test(words) && !/(?:将|会)[^，。]{0,20}(?:内|前)/.test(words)) return false
  if (answer.test(words)) return true
  // 「12月20日前，我们会把结果告诉您」: the date stands beside the answer.
  const at = sentence.clauses.indexOf(clause)
  return (
    words.length <= 20 &&
    [sentence.clauses[at + 1], sentence.clauses[at - 1]].some(
      (each) => each !== undefined && answer.test(each.plain) && !otherStep.test(each.plain),
    )
  )
}

// A term that runs from receipt is reckoned from it: the ordinary limit lies 15 days after receipt.
function dueDate(date: DateMention, clause: Clause, context: CheckContext): string {
  const { decideBy } = context.assessment.deadlines
  if (date.kind !== 'term' || decideBy === null || Number.isNaN(Date.parse(decideBy)) || !fromReceipt.test(clause.plain)) return date.to
  const days = Math.round((Date.parse(date.to) - Date.parse(date.from)) / 86_400_000)
  return addDays(chinaDate(decideBy), days - 15)
}

const extension = new RegExp(
  `(?:期限|时限|时间|办理|处理|答复)[^，。；]{0,10}(?:延长|延期|顺延|推迟)|(?:延长|延期|顺延)[^，。；]{0,10}(?:期限|时限|办理|处理|答复|至|到|(?:${numberPattern})(?:个工作)?[日天])|extend(?:ed)? (?:the|our|until|to|by)|extension of`,
  'g',
)
const reasonGiven = /因|由于|鉴于|为了|考虑到|复杂|需要(?:外部|进一步|跨)|涉及|because|due to|complex/
const approvalGiven =
  /经[^，。；]{0,20}(?:批准|同意|审批|核准)|(?:批准|审批|同意)(?:后|，|。|延|，)|报[^，。；]{0,12}(?:批准|审批|同意)|负责人(?:批准|同意)|approv/

/** An extension that is announced but not recorded, or told without reason or approval. */
function extensionFault(reading: Reading, extendedTo: string | null): CheckFinding | null {
  const sentence = reading.sentences.find((each) =>
    [...each.plain.matchAll(extension)].some((match) => isAnnounced(each.plain, match.index)),
  )
  if (!sentence) return null
  const fix = '延长办理期限须先经审批并在系统登记，再把延长的原因、批准情况和新的期限一并告知客户'
  if (extendedTo === null) {
    return failAt(reading, sentence, {
      reason: '告知了延长办理期限，但本件没有登记延期',
      reasonEn: 'tells of an extension that is not recorded',
      fix,
    })
  }
  const told = reading.plain
  const missing = [...(reasonGiven.test(told) ? [] : ['原因']), ...(approvalGiven.test(told) ? [] : ['批准情况'])]
  if (missing.length === 0) return null
  return failWhole({
    reason: `告知延长办理期限，但没有写明${missing.join('和')}`,
    reasonEn: 'tells of an extension without its reason or approval',
    fix,
  })
}

// 「如需延长，会提前告知」 and the loan or card that is extended are no extension of the clock.
function isAnnounced(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 24), at)
  if (/如|若|可能|需要时|必要时|不会|不得|不再|无需|避免|确需|倘|may|might|if |not /.test(before)) return false
  return !/贷款|还款|展期|有效期|额度|存期|营业|定期|宽限/.test(sentence.slice(Math.max(0, at - 16), at + 20))
}
