import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Nature } from '../../../../domain/vocabulary.ts'
import { sentencesOf } from '../../../../language/sentences.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { inEnglish } from './dated.ts'
import { signatureInEnglish } from './interim.ts'
import { sayStepInEnglish } from './safety.ts'
import { contactInEnglish, dear, officerInEnglish, openPlace } from './sentences.ts'

type OtherNature = Exclude<Nature, 'complaint'>
type Message = { readonly thanks: string; readonly matter: (brief: Brief) => string }

const messages: Readonly<Record<OtherNature, Message>> = {
  enquiry: { thanks: 'Thank you for your question.', matter: (brief) => answers(brief) },
  suggestion: {
    thanks: 'Thank you for your suggestion and for the attention behind it.',
    matter: (brief) =>
      `We have registered it and passed it to the department responsible. ${back(brief)}, including whether it can be taken up.`,
  },
  praise: {
    thanks: 'Thank you for these kind words.',
    matter: () => 'We will pass them on to our colleague and the branch in full. Please also tell us what we could do better.',
  },
  report: {
    thanks: 'We have received and registered what you reported; thank you for your trust.',
    matter: (brief) =>
      `It is looked into by a department that has no interest in the matter, and your name is not told to the people concerned. ${back(brief)}, as far as the rules allow. If a crime is involved or you fear for your safety, please call 110 at once.`,
  },
}

/** A reply in English to what is no complaint. */
export function otherReplyInEnglish(brief: Brief, nature: OtherNature): DraftSegment[] {
  const { format } = brief.input
  const { thanks, matter } = messages[nature]
  const hello = format === 'phone_script' ? `Hello, my name is ${officerInEnglish} from the bank.` : dear(brief)
  const step = sayStepInEnglish(brief)
  const parts = paragraphs(
    paragraph({
      purpose: 'thank',
      text: `${hello}${format === 'written_reply' ? '\n' : ' '}${step === '' ? '' : `${step} `}${thanks}`,
      cites: brief.cite.principles('thank.for-raising', 'manner.respect-throughout'),
    }),
    paragraph({
      purpose: nature === 'enquiry' ? 'explain' : 'commit',
      text: matter(brief),
      answers: brief.matters,
      cites: [...brief.cite.policy('sla'), ...brief.cite.principles('manner.answer-the-question', 'authority.no-overpromise')],
    }),
    paragraph({
      purpose: 'close',
      text: `${format === 'phone_script' ? '(Stop and ask whether anything is still open.)\n' : ''}If you need anything further, please contact ${contactInEnglish(brief)}.`,
      cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('close.identify-and-contact')],
    }),
    format === 'written_reply' ? signatureInEnglish(brief) : null,
  )
  return format === 'sms' ? parts.map((segment, at) => (at === 0 ? segment : { ...segment, text: ` ${segment.text}` })) : parts
}

const back = ({ timetable }: Brief): string =>
  timetable.update === null ? 'We will tell you what comes of it' : `By ${inEnglish(timetable.update)} we will tell you what comes of it`

// What the policy pack says stands in Chinese: every answer is left to the officer.
function answers({ input }: Brief): string {
  const questions = sentencesOf(input.narrative.text)
    .map(({ text }) => text.trim())
    .filter((text) => text.endsWith('?') && text.length <= 160 && !/〔|["“”]/u.test(text))
    .slice(0, 4)
  if (questions.length === 0) return `Our answer: ${openPlace('对所咨询问题的答复', 'answer to the question')}.`
  return questions.map((question) => `You asked: “${question}” ${openPlace(`对“${question.slice(0, 40)}”的答复`, 'answer')}.`).join('\n')
}
