import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { counted } from '../numerals.ts'
import { sayContact } from '../parts/contact.ts'

/** A text message cannot hold a decision with its ways on: it says that there is one and where it lies. */
export function finalSms(brief: Brief, { verified, fault }: Decision): DraftSegment[] {
  const { cite, main, matters, name } = brief
  const cleared = verified.every((each) => each.cleared)
  const outcome = fault
    ? '核查下来，是我们的差错，我们向您诚恳道歉。'
    : cleared
      ? '已经核实完毕，没有发现处理有误；让您久等了，深感抱歉。'
      : '已经核实完毕，让您久等了，深感抱歉。'
  const many = matters.length > 1 ? `等${counted(matters.length)}件事` : ''
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `尊敬的${name ?? '客户'}，您好！关于您反映的${main.say}${many}，`,
      answers: matters,
      cites: cite.facts(verified.flatMap((each) => each.findings)),
    }),
    paragraph({
      purpose: 'decide',
      text: `${outcome}核查情况、依据、处理决定和申请核查、调解、诉讼的办法，逐项写在给您的书面答复里，${placeholderMark('书面答复的送达方式和日期')}。`,
      answers: matters,
      cites: [...cite.laws('nfra-2020-3.reply'), ...cite.principles('law.remedies-stated', 'solve.address-every-limb')],
    }),
    paragraph({
      purpose: 'close',
      text: `有疑问请找${sayContact(brief)}。谢谢您。`,
      cites: [...cite.policy('contacts', 'owner'), ...cite.principles('close.identify-and-contact', 'thank.for-raising')],
    }),
  )
}
