import { ruleFor } from '../../../../domain/deadlines.ts'
import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { isPutRight, type Verified } from '../verified.ts'
import { inEnglish } from './dated.ts'
import { signatureInEnglish } from './interim.ts'
import { generalPhrases, phrases } from './phrases.ts'
import { askedInEnglish, quoteEnglish } from './quote-english.ts'
import { sayStepInEnglish } from './safety.ts'
import { contactInEnglish, dear, factInEnglish, nameAll, officerInEnglish, openPlace } from './sentences.ts'

/** The letter in English that decides. */
export function finalLetterInEnglish(brief: Brief, decision: Decision): DraftSegment[] {
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `${dear(brief)}\n${step(brief)}${saidOf(brief).felt} We have looked into what you told us about ${nameAll(brief)}; this letter answers it point by point. ${saidOf(brief).sorry}`,
      cites: brief.cite.principles('calm.acknowledge-emotion', 'own.apologise-specifically'),
    }),
    ...body(brief, decision),
    paragraph({
      purpose: 'thank',
      text: `Thank you for raising this and for your patience. If anything above is not clear, please contact ${contactInEnglish(brief)}, and we will explain it in person or by telephone.`,
      cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('thank.for-raising', 'close.identify-and-contact')],
    }),
    signatureInEnglish(brief),
  )
}

/** The call in English that tells a decision. */
export function finalScriptInEnglish(brief: Brief, decision: Decision): DraftSegment[] {
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `Opening\nHello, my name is ${officerInEnglish}. ${step(brief)}${saidOf(brief).felt} I am calling with the result of what you told us about ${nameAll(brief)}. ${saidOf(brief).sorry}\nBefore I begin, is there anything new that you would like to tell me?\n(Stop and listen to the end. Note anything new.)`,
      cites: brief.cite.principles('listen.let-vent-first', 'calm.feelings-before-facts'),
    }),
    ...body(brief, decision),
    paragraph({
      purpose: 'close',
      text: `Close\nWas that clear, and what do you think of it?\n(Wait and listen; say who decides what is beyond your authority.)\nYou will also receive this in writing. Please contact ${contactInEnglish(brief)} at any time. Thank you for raising this and for your patience. Goodbye.`,
      cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('solve.joint-plan', 'thank.for-raising')],
    }),
  )
}

/** A text message in English that says there is a decision and where it lies. */
export function finalSmsInEnglish(brief: Brief, { fault, verified }: Decision): DraftSegment[] {
  return paragraphs(
    paragraph({
      purpose: 'decide',
      text: `${dear(brief)} we have finished looking into ${nameAll(brief)}. ${fault ? 'The mistake was ours, and we apologise for it.' : 'We are sorry that you had to wait.'} Our letter sets out the result in full, with its grounds and your ways to review, mediation and court: ${openPlace('书面答复的送达方式和日期', 'how and when the letter is sent')}.`,
      answers: brief.matters,
      cites: [...brief.cite.facts(verified.flatMap((each) => each.findings)), ...brief.cite.principles('law.remedies-stated')],
    }),
    paragraph({
      purpose: 'close',
      text: ` Contact: ${contactInEnglish(brief)}. Thank you.`,
      cites: [...brief.cite.policy('contacts', 'owner'), ...brief.cite.principles('close.identify-and-contact')],
    }),
  ).map((segment, at) => (at === 0 ? segment : { ...segment, text: ` ${segment.text}` }))
}

const saidOf = ({ main }: Brief) => (main.subtype === null ? generalPhrases : phrases[main.subtype])
const step = (brief: Brief): string => (sayStepInEnglish(brief) === '' ? '' : `${sayStepInEnglish(brief)}\n`)

const body = (brief: Brief, decision: Decision): (DraftSegment | null)[] => [
  ...decision.verified.map((each) => finding(brief, each)),
  basis(brief, decision),
  remedy(brief, decision),
  answer(brief, decision),
  recourse(brief),
]

function finding(brief: Brief, { matter, findings, fault, cleared }: Verified): DraftSegment | null {
  const said = matter.subtype === null ? generalPhrases : phrases[matter.subtype]
  const quote = quoteEnglish(brief.input.assessment.issues.find(({ id }) => id === matter.issueId)?.evidence ?? '')
  const conclusion = fault
    ? 'The mistake was ours, and we apologise to you for it.'
    : cleared
      ? 'From these records we found no mistake on our side in this point. We are sorry that you had to wait for this explanation.'
      : `Our conclusion on this point: ${openPlace('认定结论（属实、部分属实或不属实）和理由', 'conclusion and reason')}.`
  return paragraph({
    purpose: 'explain',
    text: `About ${said.name}. ${quote === null ? '' : `You told us: “${quote}”. `}We have verified: ${findings.map(factInEnglish).join('; ')}. ${conclusion}`,
    answers: [matter],
    cites: [
      ...brief.cite.facts(findings),
      ...brief.cite.principles('verify.before-answering', 'law.findings-and-basis', ...(fault ? ['own.admit-fault'] : [])),
    ],
  })
}

function basis(brief: Brief, { procedures, verified }: Decision): DraftSegment | null {
  const rules = procedures.map(factInEnglish)
  return paragraph({
    purpose: 'explain',
    text: `The basis of this finding: ${rules.length === 0 ? openPlace('认定依据（制度、合同条款或收费标准）', 'rule, contract term or tariff') : rules.join('; ')}.`,
    answers: verified.map(({ matter }) => matter),
    cites: [...brief.cite.facts(procedures), ...brief.cite.laws('nfra-2020-3.reply')],
  })
}

function remedy(brief: Brief, { fault, verified }: Decision): DraftSegment | null {
  const done = brief.input.facts.filter(isPutRight)
  const sums = brief.input.facts.filter(({ amountCny, kind }) => amountCny !== undefined && (kind === 'loss' || kind === 'fault'))
  if (!fault && done.length === 0) return null
  const amount = sums.map(({ amountCny }) => `CNY ${amountCny}`).join(', ')
  const open =
    amount === ''
      ? `What we will do to put it right: ${openPlace('更正措施、完成日期和批准情况', 'measure, date and approval')}.`
      : `The verified amount is ${amount}. How it is put right is decided by ${openPlace('有权审批人', 'who may decide')}; the decision and date: ${openPlace('审批结果和完成日期', 'decision and date')}.`
  const by = brief.timetable.update === null ? openPlace('回访日期', 'date') : inEnglish(brief.timetable.update)
  return paragraph({
    purpose: 'remedy',
    text: `${done.length > 0 ? `Already done: ${done.map(factInEnglish).join('; ')}.` : open} By ${by} we will contact you again to hear how things stand. We will also look at what we can improve so that it is less likely to happen again.`,
    answers: verified.map(({ matter }) => matter),
    cites: [
      ...brief.cite.facts([...done, ...sums]),
      ...brief.cite.policy('authority'),
      ...brief.cite.principles('solve.fix-substance', 'solve.remedy-from-verified-loss', 'close.follow-up-and-confirm'),
    ],
  })
}

function answer(brief: Brief, { fault, refused, verified }: Decision): DraftSegment | null {
  const wishes = askedInEnglish(brief.input.assessment.demands)
  if (wishes.length === 0 || fault) return null
  const quoted = wishes.map((each) => `“${each}”`).join(', ')
  return paragraph({
    purpose: 'decide',
    text: refused
      ? `You asked: ${quoted}. In view of these findings and rules we cannot agree to this. We understand that this is not what you hoped for. What we can offer: ${openPlace('可以提供的其他办法', 'another way')}.`
      : `You asked: ${quoted}. Our decision: ${openPlace('对诉求的处理决定和理由', 'decision and reason')}.`,
    answers: brief.matters,
    cites: [
      ...brief.cite.facts(verified.flatMap((each) => each.findings)),
      ...brief.cite.principles('refuse.polite-and-clear', 'solve.offer-alternatives'),
    ],
  })
}

function recourse(brief: Brief): DraftSegment | null {
  const { assessment, receivedAt, channel, knowledge } = brief.input
  const clock = { nature: assessment.nature, receivedAt, channel, regulatorBody: null, regulatorDueAt: null }
  const days = ruleFor('review_apply', clock, knowledge.rules)?.clock.days
  return paragraph({
    purpose: 'recourse',
    text:
      `If you disagree with this decision, you may apply in writing for a review within ${days ?? openPlace('申请核查的期限', 'days')} days of receiving it, to our superior institution: ` +
      `${openPlace('上级机构的名称、地址和电话', 'name, address and telephone of the superior institution')}. You may also apply to a financial mediation organisation for mediation or bring a lawsuit before the competent court; if there is an arbitration agreement, you may apply for arbitration.`,
    cites: [
      ...brief.cite.laws('nfra-2020-3.reply', 'nfra-2020-3.review-apply', 'consumer-law.ways'),
      ...brief.cite.principles('law.remedies-stated', 'boundary.internal-route-open'),
    ],
  })
}
