import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Emotion } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { ordinal } from '../numerals.ts'
import { accountLimits } from '../parts/account-limits.ts'
import { sayThanks } from '../parts/closing.ts'
import { officerMark, sayContact, sayInnerWay } from '../parts/contact.ts'
import { sayDemands } from '../parts/demands.ts'
import { restate, sayState } from '../parts/grievances.ts'
import { feelings, sayAll } from '../parts/opening.ts'
import { sayWhen, sayWho } from '../parts/plan.ts'
import { sayRegret } from '../parts/regret.ts'
import { sayRelief } from '../parts/relief.ts'
import { sayStep } from '../parts/safety.ts'
import { openQuestions } from '../questions.ts'

/** A script for a call or a talk at the branch while nothing is decided: hear out, feel, confirm, ask, say what comes next. */
export function interimScript(brief: Brief): DraftSegment[] {
  const parts = paragraphs(listen(brief), empathise(brief), confirm(brief), ask(brief), next(brief), leave(brief), close(brief))
  const numbered = parts.map((part, at) => ({ ...part, text: `${ordinal(at)}、${part.text}` }))
  const limits = accountLimits(brief)
  const after = numbered.findIndex(({ purpose }) => purpose === 'commit')
  return limits === null ? numbered : [...numbered.slice(0, after + 1), limits, ...numbered.slice(after + 1)]
}

const understood: Readonly<Record<Emotion, string>> = {
  calm: '',
  worried: '我知道您很担心。',
  upset: '我知道您心里不好受。',
  angry: '这件事让您生气，我能理解。',
  furious: '这件事让您这样生气，我能理解。',
}

function listen(brief: Brief): DraftSegment | null {
  const { input, name, cite } = brief
  const who = name === null ? '您好，' : `您好，请问是${name}吗？`
  const room = input.channel === 'branch' ? '这里人来人往，我请您到旁边的接待室坐下，喝口水慢慢说，您看好吗？\n' : ''
  const step = sayStep(brief)
  const danger = step === '' ? '' : `${step}您身边现在有人陪着吗？\n`
  return paragraph({
    purpose: 'acknowledge',
    text:
      `开场与倾听\n${who}我是银行负责跟进这件事的${officerMark}。\n${danger}` +
      `您反映的${sayAll(brief)}，我们收到了，会尽力把它查清楚。${understood[input.assessment.emotion]}\n${room}` +
      `请您慢慢说，把事情从头讲给我听，我在听，也在记。\n（停下来，听客户把话说完，中途不打断、不解释，记下时间、地点、金额和要求。）`,
    cites: cite.principles(
      'listen.let-vent-first',
      'listen.no-interrupt',
      'act.best-effort-first',
      ...(room === '' ? [] : ['calm.private-setting']),
      ...(step === '' ? [] : ['escalate.safety-first']),
    ),
  })
}

function empathise(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'apologise',
    text: `体谅与致歉\n${feelings(brief)}${sayRegret(brief)}`,
    answers: [brief.main],
    cites: brief.cite.principles('calm.feelings-before-facts', 'own.apologise-specifically'),
  })
}

function confirm(brief: Brief): DraftSegment | null {
  const many = brief.matters.length > 1
  const points = brief.matters.map((matter, at) => {
    const told = restate(matter).replace(/^据您反映，/u, '您说，')
    return `${many ? `第${ordinal(at)}件，` : ''}您反映${matter.say}。${told}`
  })
  const asked = sayDemands(brief)
  return paragraph({
    purpose: 'restate',
    text: `复述与确认\n我把刚才听到的跟您对一遍，您听听对不对。\n${points.join('\n')}\n${asked === '' ? '' : `${asked}\n`}我这样理解对吗？还有没有漏掉的？`,
    answers: brief.matters,
    cites: [
      ...brief.cite.principles('ask.restate-key-points', 'ask.confirm-understood'),
      ...brief.matters.flatMap((each) => brief.cite.caseOf(each)),
    ],
  })
}

// Where somebody is in danger nobody is asked for dates and slips.
function ask(brief: Brief): DraftSegment | null {
  const questions = brief.dangers.some(({ now }) => now) ? [] : openQuestions(brief)
  if (questions.length === 0) return null
  return paragraph({
    purpose: 'explain',
    text: `补充了解\n为了查得准，还想请教您：\n${questions.join('\n')}\n（客户刚才已经说过的，不再重复问；不询问密码、验证码和完整卡号。）`,
    cites: brief.cite.principles('ask.steer-to-facts', 'ask.only-useful-facts'),
  })
}

function next(brief: Brief): DraftSegment | null {
  const checks = [...new Set(brief.matters.map((_, at) => sayState(brief, at)))].join('\n')
  const help = sayRelief(brief)
  return paragraph({
    purpose: 'commit',
    text: `接下来的安排\n${checks}\n${sayWho(brief)}${sayWhen(brief)}\n${help === '' ? '' : `${help}\n`}您看这样安排可以吗？有了进展，您希望我们打电话，还是发短信、寄书面答复？`,
    answers: brief.matters,
    cites: [
      ...brief.cite.policy('departments', 'sla'),
      ...brief.cite.laws(brief.input.assessment.deadlines.rule),
      ...brief.cite.principles('solve.joint-plan', 'act.keep-informed', 'solve.immediate-relief'),
    ],
  })
}

function leave(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'recourse',
    text: `联系方式\n往后您找${sayContact(brief)}就可以，不用再从头讲一遍。${sayInnerWay(brief)}`,
    cites: [
      ...brief.cite.policy('contacts', 'owner', 'routes.headOffice'),
      ...brief.cite.principles('close.identify-and-contact', 'boundary.internal-route-open'),
    ],
  })
}

function close(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'close',
    text: `感谢与结束\n${sayThanks(brief)}今天说的我都记下了，您保重，再见。`,
    cites: brief.cite.principles('thank.for-raising', 'manner.respect-throughout'),
  })
}
