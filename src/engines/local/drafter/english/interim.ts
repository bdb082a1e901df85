import type { DraftSegment } from '../../../../domain/draft.ts'
import { asksBeyondPower } from '../../../../principles/authority/beyond-power.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { limitedMatter } from '../parts/account-limits.ts'
import { decides, verifiedFor } from '../verified.ts'
import { inEnglish } from './dated.ts'
import { askedInEnglish } from './quote-english.ts'
import { sayStepInEnglish } from './safety.ts'
import {
  beforeInEnglish,
  contactInEnglish,
  dear,
  factInEnglish,
  nameAll,
  officerInEnglish,
  openPlace,
  restateTopic,
  topicsOf,
  whenInEnglish,
} from './sentences.ts'

/** A letter in English while nothing is decided yet. */
export function interimLetterInEnglish(brief: Brief): DraftSegment[] {
  const { cite } = brief
  const step = sayStepInEnglish(brief)
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `${dear(brief)}\n${step === '' ? '' : `${step}\n`}${felt(brief)} We have received and registered what you told us about ${nameAll(brief)}, and we will look into it carefully. ${beforeInEnglish(brief)}${sorry(brief)}`,
      answers: [brief.main],
      cites: cite.principles('calm.acknowledge-emotion', 'own.apologise-specifically', ...(step === '' ? [] : ['escalate.safety-first'])),
    }),
    topics(brief),
    limits(brief),
    asked(brief),
    help(brief),
    plan(brief),
    paragraph({
      purpose: 'thank',
      text: `Thank you for telling us about this. If you wish to add anything, please contact ${contactInEnglish(brief)}.`,
      cites: [...cite.policy('contacts', 'owner'), ...cite.principles('thank.for-raising', 'close.identify-and-contact')],
    }),
    signatureInEnglish(brief),
  )
}

/** A call in English while nothing is decided yet, turn by turn. */
export function interimScriptInEnglish(brief: Brief): DraftSegment[] {
  const { cite } = brief
  const step = sayStepInEnglish(brief)
  const urgent = brief.dangers.some(({ now }) => now)
  const questions = topicsOf(brief).map(({ said }) => said.ask)
  const script = paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text: `Opening\nHello. ${step === '' ? '' : `${step}\n`}My name is ${officerInEnglish} and I am looking after your complaint.\n${felt(brief)} We have received what you told us about ${nameAll(brief)}, and I will help to get to the bottom of it.\nPlease tell me in your own words what happened.\n(Stop and listen to the end. Do not interrupt or explain yet. Note times, places, amounts and wishes.)`,
      cites: cite.principles('listen.let-vent-first', 'calm.acknowledge-emotion', ...(step === '' ? [] : ['escalate.safety-first'])),
    }),
    paragraph({
      purpose: 'apologise',
      text: `Regret\n${beforeInEnglish(brief)}${sorry(brief)}`,
      answers: [brief.main],
      cites: cite.principles('own.apologise-specifically'),
    }),
    urgent
      ? null
      : titled(
          'Check that you have understood',
          [...topics(brief), asked(brief)],
          '\nHave I understood you correctly, and is anything missing?\n(Wait for the answer; correct the note and read it again.)',
        ),
    urgent
      ? null
      : paragraph({
          purpose: 'explain',
          text: `Ask\nMay I ask a few things, so that we check the right records?\n${questions.join('\n')}\n(One question at a time. Never ask for a PIN, a code or a full card number.)`,
          cites: cite.principles('ask.steer-to-facts', 'ask.only-useful-facts'),
        }),
    titled(
      'What happens next',
      [plan(brief), limits(brief), help(brief)],
      '\nIs this arrangement all right for you? How and when may we contact you?\n(Wait for the answer and note it.)',
    ),
    paragraph({
      purpose: 'close',
      text: `Close\nFrom now on please contact ${contactInEnglish(brief)}; you will not have to tell it all again. Thank you for raising this with us. Goodbye.`,
      cites: [...cite.policy('contacts', 'owner'), ...cite.principles('thank.for-raising', 'close.identify-and-contact')],
    }),
  )
  return script.map((part, at) => ({ ...part, text: `${at + 1}. ${part.text}` }))
}

/** A text message in English while nothing is decided yet. */
export function interimSmsInEnglish(brief: Brief): DraftSegment[] {
  const { cite, matters } = brief
  const step = sayStepInEnglish(brief)
  return paragraphs(
    paragraph({
      purpose: 'acknowledge',
      text:
        `${dear(brief)} ${step === '' ? '' : `${step} `}we have received your complaint about ${nameAll(brief)}. ${sorry(brief)} `.trimEnd() +
        ' ',
      answers: matters,
      cites: cite.principles('own.apologise-specifically', ...(step === '' ? [] : ['escalate.safety-first'])),
    }),
    paragraph({
      purpose: 'commit',
      text: ` ${smsWhen(brief)}${limitedMatter(brief) === null ? '' : ' It will state the reason for the restriction, where to appeal and the papers needed.'}`,
      answers: matters,
      cites: [...cite.policy('sla'), ...cite.laws(brief.input.assessment.deadlines.rule), ...cite.principles('act.keep-informed')],
    }),
    paragraph({
      purpose: 'close',
      text: ` Contact: ${contactInEnglish(brief)}. Thank you for telling us.`,
      cites: [...cite.policy('contacts', 'owner'), ...cite.principles('close.identify-and-contact', 'thank.for-raising')],
    }),
  ).map((segment, at) => (at === 0 ? segment : { ...segment, text: ` ${segment.text}` }))
}

function smsWhen({ timetable }: Brief): string {
  const { update, decide } = timetable
  const progress = update === null ? '' : `You will hear from us by ${inEnglish(update)}`
  const answer = decide === null ? '' : `${progress === '' ? 'You will have' : ' and have'} our answer in writing by ${inEnglish(decide)}`
  return progress + answer === '' ? 'We are looking into it.' : `We are looking into it. ${progress}${answer}.`
}

const felt = (brief: Brief): string => topicsOf(brief)[0]?.said.felt ?? ''
const sorry = (brief: Brief): string => topicsOf(brief)[0]?.said.sorry ?? ''

function topics(brief: Brief): (DraftSegment | null)[] {
  const all = topicsOf(brief)
  return all.map((topic, at) => {
    const facts = topic.matters.flatMap((matter) => verifiedFor(matter, brief).findings).filter(decides)
    const found = facts.length === 0 ? '' : `So far we have verified: ${facts.map(factInEnglish).join('; ')}. `
    return paragraph({
      purpose: 'restate',
      text: `${all.length > 1 ? `(${at + 1}) About ${topic.said.name}. ` : ''}${restateTopic(topic, brief)}${found}${topic.said.check}`,
      answers: topic.matters,
      cites: [
        ...brief.cite.facts(facts),
        ...brief.cite.principles('ask.restate-key-points', 'solve.address-every-limb', 'verify.before-answering'),
      ],
    })
  })
}

function asked(brief: Brief): DraftSegment | null {
  const { assessment, knowledge } = brief.input
  const wishes = askedInEnglish(assessment.demands)
  const referral = asksBeyondPower(knowledge.policy, assessment)
    ? ' A sum of this size is beyond our own powers: whoever has the authority decides once the facts are checked.'
    : ''
  return paragraph({
    purpose: 'restate',
    text:
      wishes.length === 0
        ? ''
        : `You ask: ${wishes.map((each) => `“${each}”`).join(', ')}. We have noted this; our answer will say plainly what can be done and why.${referral}`,
    answers: brief.matters,
    cites: brief.cite.principles('ask.find-crux', 'authority.no-overpromise'),
  })
}

function limits(brief: Brief): DraftSegment | null {
  const matter = limitedMatter(brief)
  if (matter === null) return null
  return paragraph({
    purpose: 'explain',
    text:
      `The reason for the restriction: ${openPlace('账户受限的原因', 'reason for the restriction')}. If you disagree, you may appeal at ` +
      `${openPlace('账户限制申诉的受理网点或电话', 'where to appeal')}; please bring these papers: ${openPlace('申诉需要的材料', 'papers needed')}. We do not ask for what we can look up ourselves.`,
    answers: [matter],
    cites: [...brief.cite.laws('anti-fraud.freeze-reason-and-appeal'), ...brief.cite.principles('law.freeze-reason-and-appeal')],
  })
}

const help = (brief: Brief): DraftSegment | null =>
  paragraph({
    purpose: 'remedy',
    text: `${sayDue(brief)}Meanwhile: ${(topicsOf(brief)[0]?.said.help ?? '').replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase())}`,
    answers: brief.matters,
    cites: brief.cite.principles('solve.immediate-relief'),
  })

// What is due has its call at once; whether a way can be gone is said by who may decide.
function sayDue({ pressing, timetable, input }: Brief): string {
  if (pressing === null) return ''
  const call =
    input.format === 'phone_script' || timetable.firstContact === null
      ? 'Let us take this first'
      : `By ${inEnglish(timetable.firstContact)} we will call you about it`
  return `You told us that a payment cannot wait. ${call}: how much is needed and by when, and whether there is a way at the counter; we will say plainly what can be done and what cannot, and why. `
}

function plan(brief: Brief): DraftSegment | null {
  const head = brief.input.assessment.severity >= 3 ? ', and its head follows it personally' : ''
  return paragraph({
    purpose: 'commit',
    text: `The department responsible for this matter is looking into it${head}. ${whenInEnglish(brief)}`,
    answers: brief.matters,
    cites: [
      ...brief.cite.policy('departments', 'sla'),
      ...brief.cite.laws(brief.input.assessment.deadlines.rule),
      ...brief.cite.principles('act.keep-informed', 'law.deadline-truth'),
    ],
  })
}

function titled(title: string, parts: readonly (DraftSegment | null)[], last: string): DraftSegment | null {
  const [first, ...others] = paragraphs(parts)
  if (!first) return null
  const all = [first, ...others]
  return {
    ...first,
    text: `${title}\n${all.map(({ text }) => text).join('\n')}${last}`,
    answers: [...new Set(all.flatMap(({ answers }) => answers))],
    citations: all
      .flatMap(({ citations }) => citations)
      .filter((one, at, every) => every.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === at),
  }
}

/** Signature and date of a letter. */
export const signatureInEnglish = (brief: Brief): DraftSegment | null =>
  paragraph({
    purpose: 'close',
    text: `Yours sincerely,\nConsumer Protection Department\n${inEnglish(brief.timetable.today)}`,
    cites: brief.cite.principles('manner.respect-throughout'),
  })
