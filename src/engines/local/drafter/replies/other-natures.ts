import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Nature } from '../../../../domain/vocabulary.ts'
import { sentencesOf } from '../../../../language/sentences.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { signature } from '../parts/closing.ts'
import { officerMark, sayContact } from '../parts/contact.ts'
import { customerBy, greet } from '../parts/opening.ts'
import { sayStep } from '../parts/safety.ts'
import { answersTo } from './answer-questions.ts'

/** What is said to somebody who asks, suggests, praises or reports: thanks, the matter, what comes of it. */
type Message = { readonly thanks: string; readonly matter: DraftSegment | null; readonly next: string }
type OtherNature = Exclude<Nature, 'complaint'>

/** A reply in any format to what is no complaint: no clock, no apology, no decision. */
export function otherReply(brief: Brief, nature: OtherNature): DraftSegment[] {
  const { thanks, matter, next } = messages[nature](brief)
  const { format } = brief.input
  const contact = `${next === '' ? '' : next}有需要请找${sayContact(brief)}。`
  const { cite } = brief
  const hello = {
    purpose: 'thank',
    text: `${helloOf(brief)}${sayStep(brief)}${thanks}`,
    cites: cite.principles('thank.for-raising', 'manner.respect-throughout'),
  } as const
  const last = {
    purpose: 'close',
    text: contact,
    cites: [...cite.policy('contacts', 'owner'), ...cite.principles('close.identify-and-contact')],
  } as const
  if (format === 'sms') return paragraphs(paragraph(hello), matter, paragraph(last))
  if (format === 'written_reply') return paragraphs(paragraph(hello), matter, paragraph(last), signature(brief))
  const asked = '（停一停，听对方还有没有要补充的，不打断。）\n'
  return paragraphs(
    paragraph({ ...hello, text: `一、问候与感谢\n${hello.text}` }),
    matter && { ...matter, text: `二、回应\n${matter.text}` },
    paragraph({ ...last, text: `三、结束\n${asked}${last.text}祝您一切顺利，再见。` }),
  )
}

function helloOf(brief: Brief): string {
  const { format } = brief.input
  if (format === 'written_reply') return `${greet(brief)}\n您好！`
  if (format === 'sms') return `尊敬的${brief.name ?? '客户'}，您好！`
  return `您好，${brief.name === null ? '' : `请问是${brief.name}吗？`}我是银行的${officerMark}。`
}

const messages: Readonly<Record<OtherNature, (brief: Brief) => Message>> = {
  enquiry: (brief) => ({
    thanks: '谢谢您的咨询。',
    matter: paragraph({
      purpose: 'explain',
      text: answersTo(brief)
        .map(({ text }) => text)
        .join(brief.input.format === 'sms' ? '' : '\n'),
      answers: brief.matters,
      cites: [
        ...brief.cite.policy(...answersTo(brief).flatMap(({ path }) => path ?? [])),
        ...brief.cite.principles('manner.answer-the-question', 'manner.consistent-correct-guidance'),
      ],
    }),
    next: '还有不清楚的地方，我们可以一步一步讲给您听。',
  }),
  suggestion: (brief) => ({
    thanks: `${customerBy(brief)}提出的建议，我们已经收到。您用心观察，又愿意告诉我们，谢谢您。`,
    matter: paragraph({
      purpose: 'commit',
      text: `${quoted(brief, '您建议')}这条建议我们已登记，转给${brief.input.assessment.department}研究；能不能采纳、怎样改进，研究之后会告诉您${brief.timetable.update === null ? '' : `，${brief.timetable.update}前先给您回个话`}。`,
      answers: brief.matters,
      cites: [...brief.cite.policy('departments', 'sla'), ...brief.cite.principles('thank.invite-suggestions', 'authority.no-overpromise')],
    }),
    next: '以后想到什么，也欢迎随时告诉我们。',
  }),
  praise: (brief) => ({
    thanks: `${customerBy(brief)}说的这些话，我们都收到了，谢谢您。`,
    matter: paragraph({
      purpose: 'commit',
      text: `一次用心的服务被您记在心上，是对同事最好的鼓励。您的表扬，我们会原原本本地转给那位同事和${brief.input.branch ?? '所在网点'}，也会把这样的做法讲给更多同事听。`,
      answers: brief.matters,
      cites: brief.cite.principles('thank.for-raising', 'guard.g10-privacy'),
    }),
    next: '服务中还有哪些地方可以做得更好，也请您告诉我们。',
  }),
  report: (brief) => ({
    thanks: '您反映的情况，我们已经收到并登记，谢谢您的信任。',
    matter: paragraph({
      purpose: 'commit',
      text:
        '这件事由与被反映人员没有利害关系的部门核查，您的姓名和联系方式不会告诉被反映的部门和个人。' +
        (brief.input.format === 'sms' ? '' : '您手头如有截图、录音、单据，可以直接交给承办人员，请不要自己去找对方核对。') +
        `核查的情况，我们会在制度允许的范围内向您反馈${brief.timetable.update === null ? '' : `，${brief.timetable.update}前先告诉您进展`}。`,
      answers: brief.matters,
      cites: [
        ...brief.cite.policy('sla'),
        ...brief.cite.laws('nfra-2020-3.recusal', 'nfra-2020-3.identity'),
        ...brief.cite.principles('guard.g10-privacy', 'act.keep-informed', 'verify.before-answering'),
      ],
    }),
    next: '如果涉及违法犯罪或者您担心自己的安全，请立即拨打110。',
  }),
}

function quoted({ input }: Brief, verb: string): string {
  const sentences = sentencesOf(input.narrative.text).map(({ text }) => text.trim())
  const wish = sentences.find((text) => /建议|能不能|可不可以|希望|最好|要是|如果能/u.test(text))
  const said = wish ?? input.assessment.issues[0]?.evidence ?? ''
  const fit = said.length >= 6 && said.length <= 60 && !/[〔“”「」]/u.test(said)
  return fit
    ? `${verb}“${said
        .replace(/[。！!？?；;]+$/u, '')
        .replaceAll(/(?<!\d),/gu, '，')
        .replace(/^(?:就|另外)?(?:我|我想)?(?:有个|提个|提一个|一个)?小?建议(?:你们|贵行)?[，,：:]?/u, '')}”。`
    : ''
}
