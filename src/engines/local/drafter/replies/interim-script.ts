import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Emotion } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph, paragraphs } from '../brief.ts'
import { ordinal } from '../numerals.ts'
import { accountLimits } from '../parts/account-limits.ts'
import { sayThanks } from '../parts/closing.ts'
import { officerMark, sayContact, sayInnerWay } from '../parts/contact.ts'
import { sayDemands } from '../parts/demands.ts'
import { groupsOf, restateAll, sayState } from '../parts/grievances.ts'
import { customerBy, feelings, sayAll } from '../parts/opening.ts'
import { sayWhen, sayWho } from '../parts/plan.ts'
import { sayRegret } from '../parts/regret.ts'
import { sayRelief } from '../parts/relief.ts'
import { sayStep } from '../parts/safety.ts'
import { openQuestions } from '../questions.ts'

/** A script for a call or a talk at the branch while nothing is decided, turn by turn: hear out, feel, confirm, ask, say what comes next, agree, close. */
export function interimScript(brief: Brief): DraftSegment[] {
  const inDanger = brief.dangers.some(({ now }) => now)
  const parts = inDanger
    ? paragraphs(open(brief), listen(brief), empathise(brief), next(brief), close(brief))
    : paragraphs(open(brief), listen(brief), empathise(brief), confirm(brief), ask(brief), next(brief), agree(brief), close(brief))
  const numbered = parts.map((part, at) => ({ ...part, text: `${ordinal(at)}、${part.text}` }))
  const limits = accountLimits(brief)
  const after = numbered.findIndex(({ purpose }) => purpose === 'commit')
  return limits === null ? numbered : [...numbered.slice(0, after + 1), limits, ...numbered.slice(after + 1)]
}

const understood: Readonly<Record<Emotion, string>> = {
  calm: '让您费心了',
  worried: '我知道您很担心',
  upset: '我知道您心里不好受',
  angry: '这件事让您生气，我能理解',
  furious: '这件事让您这样生气，我能理解',
}

function open(brief: Brief): DraftSegment | null {
  const { input, name, cite } = brief
  const who = name === null ? '您好，' : `您好，请问是${name}吗？`
  const step = sayStep(brief)
  const convenient = step === '' ? '您现在说话方便吗？\n（不方便的，约好回电的时间再谈。）' : ''
  return paragraph({
    purpose: 'acknowledge',
    text:
      `开场\n${who}我是银行负责跟进这件事的${officerMark}。\n${step === '' ? '' : `${step}\n`}` +
      `${customerBy(brief)}反映的${sayAll(brief)}，我们收到了；${step === '' ? understood[input.assessment.emotion] : '我知道您现在很难'}，我们会尽力把它查清楚。${convenient}`,
    cites: cite.principles('act.best-effort-first', 'calm.acknowledge-emotion', ...(step === '' ? [] : ['escalate.safety-first'])),
  })
}

function listen(brief: Brief): DraftSegment | null {
  const room = brief.input.channel === 'branch'
  const seat = room ? '这里人来人往，我请您到旁边的接待室坐下，喝口水慢慢说，您看好吗？\n' : ''
  const told = brief.dangers.some(({ danger, now }) => now && danger !== 'self_harm' && danger !== 'violence')
    ? '请告诉我您现在的位置和情况，我在听，也在记。\n（先弄清人是否平安、需要什么帮助；听客户说完，不打断，不急着谈业务。）'
    : '请您把事情从头讲给我听，我在听，也在记。\n（停下来，听客户把话说完，中途不打断、不解释，记下时间、地点、金额和要求。）'
  return paragraph({
    purpose: 'acknowledge',
    text: `倾听\n${seat}${told}`,
    cites: brief.cite.principles('listen.let-vent-first', 'listen.no-interrupt', ...(room ? ['calm.private-setting'] : [])),
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
  const groups = groupsOf(brief)
  const points = groups.map((group, at) => {
    const told = restateAll(group).replaceAll(/据您反映，/gu, '您说，')
    return `${groups.length > 1 ? `第${ordinal(at)}件，` : ''}您反映的是${group.say}。${told}`
  })
  const asked = sayDemands(brief)
  return paragraph({
    purpose: 'restate',
    text:
      `复述与确认\n我把听到的跟您对一遍，您听听对不对。\n${points.join('\n')}\n${asked === '' ? '' : `${asked}\n`}` +
      '我这样理解对吗？还有没有漏掉的？\n（等客户回答；有出入的当场改过来，再念一遍。）',
    answers: brief.matters,
    cites: [
      ...brief.cite.principles('ask.restate-key-points', 'ask.confirm-understood'),
      ...brief.matters.flatMap((each) => brief.cite.caseOf(each)),
    ],
  })
}

function ask(brief: Brief): DraftSegment | null {
  const questions = openQuestions(brief)
  const asked = questions.length > 0 ? questions : ['这件事您手头有单据、短信或者截图吗？']
  return paragraph({
    purpose: 'explain',
    text:
      `补充了解\n为了查得准，还想请教您：\n${asked.join('\n')}\n` +
      '（一次只问一件，听完再问下一件；刚才已经说过的不再问；不询问密码、验证码和完整卡号。）',
    cites: brief.cite.principles('ask.steer-to-facts', 'ask.only-useful-facts'),
  })
}

function next(brief: Brief): DraftSegment | null {
  const checks = [...new Set(groupsOf(brief).map((_, at) => sayState(brief, at)))].join('\n')
  const help = sayRelief(brief)
  return paragraph({
    purpose: 'commit',
    text: `接下来的安排\n我跟您说一下接下来怎么办。${checks}\n${sayWho(brief)}${sayWhen(brief)}${help === '' ? '' : `\n${help}`}`,
    answers: brief.matters,
    cites: [
      ...brief.cite.policy('departments', 'sla'),
      ...brief.cite.laws(brief.input.assessment.deadlines.rule),
      ...brief.cite.principles('act.keep-informed', 'solve.immediate-relief'),
    ],
  })
}

function agree(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'commit',
    text:
      '商量\n您看这样安排可以吗？有没有哪一步您觉得不合适？\n' +
      '（停下来听；能调整的当场调整，超出权限的如实说明由谁来定、什么时候答复。）\n' +
      '有了进展，您希望我们打电话，还是发短信、寄书面答复？什么时间找您方便？\n（记下客户选的方式和时间。）',
    cites: brief.cite.principles('solve.joint-plan', 'authority.state-limit-and-escalate'),
  })
}

function close(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'close',
    text: `结束\n往后您找${sayContact(brief)}就可以，不用再从头讲一遍。${sayInnerWay(brief)}\n${sayThanks(brief)}今天说的我都记下了，您保重，再见。`,
    cites: [
      ...brief.cite.policy('contacts', 'owner'),
      ...brief.cite.principles('close.identify-and-contact', 'thank.for-raising', 'manner.respect-throughout'),
    ],
  })
}
