import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { answer } from '../parts/answer.ts'
import { signature } from '../parts/closing.ts'
import { sayContact } from '../parts/contact.ts'
import { basis, findings } from '../parts/findings.ts'
import { customerBy, feelings, greet, sayAll } from '../parts/opening.ts'
import { recourse } from '../parts/recourse.ts'
import { sayRegret } from '../parts/regret.ts'
import { remedy } from '../parts/remedy.ts'
import { sayStep } from '../parts/safety.ts'

/** The letter that decides: what was verified and on what basis, what is put right, the answer to each demand, the ways on. */
export function finalLetter(brief: Brief, decision: Decision): DraftSegment[] {
  return paragraphs(
    opening(brief),
    findings(brief, decision),
    basis(brief, decision),
    remedy(brief, decision),
    answer(brief, decision),
    recourse(brief),
    thank(brief),
    signature(brief),
  )
}

function opening(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'acknowledge',
    text: `${greet(brief)}\n您好！${sayStep(brief)}${customerBy(brief)}反映的${sayAll(brief)}，我们已经核查完毕，现在把查到的情况和处理决定告诉您。${feelings(brief)}${sayRegret(brief)}`,
    answers: [],
    cites: brief.cite.principles('calm.acknowledge-emotion', 'calm.feelings-before-facts', 'own.apologise-specifically'),
  })
}

function thank(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'thank',
    text: `谢谢您把问题提出来，也谢谢您这段时间的等待。上面有哪里没有讲清楚，请随时找${sayContact(brief)}，我们当面或者打电话讲给您听。`,
    cites: [
      ...brief.cite.policy('contacts', 'owner'),
      ...brief.cite.principles('thank.for-raising', 'close.identify-and-contact', 'solve.show-evidence'),
    ],
  })
}
