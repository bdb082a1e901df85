import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { ordinal } from '../numerals.ts'
import { answer } from '../parts/answer.ts'
import { officerMark, sayContact } from '../parts/contact.ts'
import { basis, findings } from '../parts/findings.ts'
import { feelings, sayAll } from '../parts/opening.ts'
import { recourse } from '../parts/recourse.ts'
import { sayRegret } from '../parts/regret.ts'
import { remedy } from '../parts/remedy.ts'
import { sayStep } from '../parts/safety.ts'

/** The call that tells a decision, in the order in which it can be borne: feelings, findings, decision, their say, the ways on. */
export function finalScript(brief: Brief, decision: Decision): DraftSegment[] {
  return paragraphs(
    open(brief),
    invite(brief),
    titled('三、说明核查情况', findings(brief, decision)),
    basis(brief, decision),
    ...numberedFrom(4, [
      titled('说明处理决定', [remedy(brief, decision), answer(brief, decision)]),
      titled('听取意见', [hear(brief)]),
      titled('告知其他途径', [recourse(brief)]),
      titled('结束', [close(brief)]),
    ]),
  )
}

const titled = (title: string, segments: readonly (DraftSegment | null)[]): DraftSegment[] =>
  paragraphs(segments).map((segment, at) => (at === 0 ? { ...segment, text: `${title}\n${segment.text}` } : segment))

// A part that has nothing to say takes no number.
const numberedFrom = (first: number, parts: readonly (readonly DraftSegment[])[]): DraftSegment[][] =>
  parts
    .filter((part) => part.length > 0)
    .map((part, at) =>
      part.map((segment, place) => (place === 0 ? { ...segment, text: `${ordinal(first + at - 1)}、${segment.text}` } : segment)),
    )

function open(brief: Brief): DraftSegment | null {
  const who = brief.name === null ? '您好，' : `您好，请问是${brief.name}吗？`
  return paragraph({
    purpose: 'acknowledge',
    text:
      `一、开场与体谅\n${who}我是银行负责跟进这件事的${officerMark}。${sayStep(brief)}您反映的${sayAll(brief)}，让您等到今天，我来把核查的结果讲给您听，您现在方便吗？\n` +
      `（不方便的，约好回电的时间再谈。）\n${feelings(brief)}${sayRegret(brief)}`,
    answers: [],
    cites: brief.cite.principles('calm.feelings-before-facts', 'own.apologise-specifically'),
  })
}

function invite(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'acknowledge',
    text: '二、先听客户说\n在我讲之前，您这几天有没有新的情况想先告诉我？请讲。\n（停下来，听客户把话说完，不打断、不辩解；有新的情况或材料，当场记下。）',
    cites: brief.cite.principles('listen.let-vent-first', 'listen.no-interrupt'),
  })
}

function hear(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'commit',
    text: '我讲清楚了吗？哪里没讲明白，我再讲一遍。对这样的处理，您看可以吗？\n（停下来，听客户把话说完；客户不同意的，问清想怎样办，超出权限的如实说明由谁来定、什么时候答复。）',
    answers: brief.matters,
    cites: brief.cite.principles('solve.joint-plan', 'listen.no-interrupt'),
  })
}

function close(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'close',
    text: `这些内容我们还会给您一份书面答复。以后有事，您找${sayContact(brief)}就可以。谢谢您把问题提出来，也谢谢您耐心等到今天，您保重，再见。`,
    cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('thank.for-raising', 'close.identify-and-contact')],
  })
}
