import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import type { Decision } from '../decision.ts'
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
    titled('二、说明核查情况', findings(brief, decision)),
    basis(brief, decision),
    titled('三、说明处理决定', [remedy(brief, decision), answer(brief, decision)]),
    hear(brief),
    titled('五、告知其他途径', [recourse(brief)]),
    close(brief),
  )
}

const titled = (title: string, segments: readonly (DraftSegment | null)[]): DraftSegment[] =>
  paragraphs(segments).map((segment, at) => (at === 0 ? { ...segment, text: `${title}\n${segment.text}` } : segment))

function open(brief: Brief): DraftSegment | null {
  const who = brief.name === null ? '您好，' : `您好，请问是${brief.name}吗？`
  return paragraph({
    purpose: 'acknowledge',
    text:
      `一、开场与体谅\n${who}我是银行负责跟进这件事的${officerMark}。${sayStep(brief)}您反映的${sayAll(brief)}，我来向您说明核查的结果，您现在方便吗？\n` +
      `${feelings(brief)}${sayRegret(brief)}`,
    answers: [],
    cites: brief.cite.principles('calm.feelings-before-facts', 'own.apologise-specifically'),
  })
}

function hear(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'commit',
    text: '四、听取意见\n我讲的您听明白了吗？对这样的处理，您有什么想法，请直接告诉我。\n（停下来，听客户把话说完，不打断；有新的情况或材料，当场记下。）',
    answers: brief.matters,
    cites: brief.cite.principles('solve.joint-plan', 'listen.no-interrupt'),
  })
}

function close(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'close',
    text: `六、感谢与结束\n这些内容我们还会给您一份书面答复。以后有事，您找${sayContact(brief)}就可以。谢谢您把问题提出来，也谢谢您耐心等到今天，您保重，再见。`,
    cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('thank.for-raising', 'close.identify-and-contact')],
  })
}
