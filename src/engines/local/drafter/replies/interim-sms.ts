import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { counted } from '../numerals.ts'
import { sayLimitsShortly } from '../parts/account-limits.ts'
import { sayContact } from '../parts/contact.ts'
import { sayRegret } from '../parts/regret.ts'

const regrets = ['让您着急了，我们深感抱歉。', '这件事让您费心了，我们很抱歉。', '给您添了烦扰，我们向您致歉。'] as const

const longestRegret = 26

/** A text message: short, yet it covers every grievance and says when the full answer comes. */
export function interimSms(brief: Brief): DraftSegment[] {
  const { cite, main, matters, name, timetable, vary, input } = brief
  const many = matters.length > 1 ? `等${counted(matters.length)}件事` : ''
  const { update, decide } = timetable
  const progress = update === null ? '' : `${update}前告诉您进展，`
  const answer = decide === null ? '' : `${decide}前${matters.length > 1 ? '逐项' : ''}书面答复您。`
  const regret = sayRegret(brief)
  const sums = main.details.amounts.slice(0, 2)
  const noted = sums.length === 0 || brief.dangers.length > 0 ? '' : `您提到的${sums.join('、')}也已记下，`
  const { pressing } = brief
  const call =
    pressing === null || timetable.firstContact === null ? '' : `您说${pressing}，${timetable.firstContact}前我们先给您打电话商量。`
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `尊敬的${name ?? '客户'}，您好！${shortStep(brief)}您反映的${main.say}${many}我们已收到，${noted}`,
      answers: matters,
      cites: cite.principles('act.best-effort-first', ...(brief.dangers.length > 0 ? ['escalate.safety-first'] : [])),
    }),
    paragraph({
      purpose: 'apologise',
      text: regret.length <= longestRegret ? regret : (vary(regrets, 'sms') ?? regrets[0]),
      answers: [main],
      cites: cite.principles('own.apologise-specifically'),
    }),
    paragraph({
      purpose: 'commit',
      text:
        call +
        `我行${input.assessment.department}会${matters.length > 1 ? '逐项' : '认真'}核查，${progress}${answer}`.replace(/，$/u, '。') +
        sayLimitsShortly(brief),
      answers: matters,
      cites: [
        ...cite.policy('departments', 'sla'),
        ...cite.laws(input.assessment.deadlines.rule),
        ...cite.principles('solve.address-every-limb', 'act.keep-informed'),
      ],
    }),
    paragraph({
      purpose: 'close',
      text: `${sayFraudStep(brief)}有事请找${sayContact(brief)}。谢谢您告诉我们。`,
      cites: [...cite.policy('contacts', 'owner'), ...cite.principles('close.identify-and-contact', 'thank.for-raising')],
    }),
  )
}

const sayFraudStep = ({ input }: Brief): string =>
  input.assessment.flags.some(({ code }) => code === 'suspected_fraud') ? '请先挂失、改掉密码，怀疑被骗请拨打110。' : ''

const shortStep = (brief: Brief): string => {
  const { dangers } = brief
  if (dangers.length === 0) return ''
  const hurt = dangers.every(({ danger }) => danger === 'medical')
  return hurt
    ? '身体最要紧，不适请先就医或拨打120，我们马上给您打电话。'
    : '您和家人的平安最要紧，我们马上给您打电话，危急时请拨打110或120。'
}
