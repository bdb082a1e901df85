import { ruleFor } from '../../../../domain/deadlines.ts'
import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { Fact } from '../../../../domain/fact.ts'
import { contentTokens } from '../../../../language/likeness.ts'
import { type Basis, basisFor } from '../basis.ts'
import { type Brief, paragraph } from '../brief.ts'
import { ordinal } from '../numerals.ts'
import { addressed } from '../parts/contact.ts'
import { askedFor } from '../parts/demands.ts'
import { isPutRight, tellFact, type Verified } from '../verified.ts'

/** A decision as the facts and the policy pack carry it. */
export type Decision = {
  readonly verified: readonly Verified[]
  readonly fault: boolean
  /** The demand cannot be met: nothing went wrong and a rule says so. */
  readonly refused: boolean
  readonly basis: Basis | null
  readonly procedures: readonly Fact[]
}

export function decisionOf(brief: Brief, verified: readonly Verified[]): Decision {
  const { facts, knowledge } = brief.input
  const findings = verified.flatMap((each) => each.findings)
  const asked = askedFor(brief)
  const basis = basisFor(knowledge.policy, findings, asked)
  const procedures = facts.filter(({ kind }) => kind === 'procedure')
  const fault = verified.some((each) => each.fault)
  const refused = !fault && asked.length > 0 && verified.every((each) => each.cleared) && (basis !== null || procedures.length > 0)
  return { verified, fault, refused, basis, procedures }
}

/** What was verified of each grievance, with its facts; an error of the bank is owned plainly. */
export const findings = (brief: Brief, { verified }: Decision): (DraftSegment | null)[] =>
  verified.map(({ matter, findings, fault }, at) => {
    const heading = verified.length > 1 ? `${ordinal(at)}、关于${matter.say}。` : ''
    const open = findings.filter((fact) => !isPutRight(fact))
    const told = matter.told === null ? '' : `您反映，${matter.told}。`
    const found = (open.length > 0 ? open : findings).map(tellFact).join('；')
    return paragraph({
      purpose: 'explain',
      text: `${heading}${told}经核实，${found}。${fault ? '这件事错在我们，我们向您诚恳道歉。' : ''}`,
      answers: [matter],
      cites: [
        ...brief.cite.facts(findings),
        ...brief.cite.principles('verify.before-answering', 'law.findings-and-basis', ...(fault ? ['own.admit-fault'] : [])),
      ],
    })
  })

/** The rule behind the findings: from facts or the policy pack, else a place to fill. */
export function basis(brief: Brief, { basis, procedures, verified }: Decision): DraftSegment | null {
  const rules = [...procedures.map(tellFact), ...(basis === null ? [] : [basis.text.replace(/[。；]+$/u, '')])]
  const text = rules.length === 0 ? placeholderMark('认定依据（制度、合同条款或收费标准）') : rules.join('；')
  return paragraph({
    purpose: 'explain',
    text: `以上认定的依据是：${text}。`,
    answers: verified.map(({ matter }) => matter),
    cites: [
      ...brief.cite.facts(procedures),
      ...brief.cite.policy(...(basis === null ? [] : [basis.path])),
      ...brief.cite.laws('nfra-2020-3.reply'),
    ],
  })
}

/** What is put right: done already, or the verified sum with who decides and by when left to the officer. */
export function remedy(brief: Brief, { verified, fault }: Decision): DraftSegment | null {
  const finished = brief.input.facts.filter(isPutRight)
  if (!fault && finished.length === 0) return null
  const sums = brief.input.facts.filter(({ amountCny, kind }) => amountCny !== undefined && (kind === 'loss' || kind === 'fault'))
  const { update } = brief.timetable
  const follow = update === null ? '' : `我们会在${update}前再与您联系，确认事情已经办好、您是否满意。`
  return paragraph({
    purpose: 'remedy',
    text: `${finished.length > 0 ? `${finished.map(tellFact).join('；')}。` : sayOpenRemedy(brief, sums)}${follow}${brief.main.playbook.improve}`,
    answers: verified.map(({ matter }) => matter),
    cites: [
      ...brief.cite.facts([...finished, ...sums]),
      ...brief.cite.policy('authority'),
      ...brief.cite.principles(
        'solve.fix-substance',
        'solve.remedy-from-verified-loss',
        'close.follow-up-and-confirm',
        'own.prevent-recurrence',
      ),
    ],
  })
}

// Nobody but the person with authority turns a verified sum into a payment.
function sayOpenRemedy(brief: Brief, sums: readonly Fact[]): string {
  const asked = askedFor(brief)
  const about = asked.length === 0 ? '' : `您提出的${quote(asked)}的诉求，`
  const amount = sums.map(({ amountCny }) => `${amountCny}元`).join('、')
  return amount === ''
    ? `${about}更正和补救的措施是：${placeholderMark('更正措施、完成日期和批准情况')}。`
    : `${about}核实的金额为${amount}，更正方案须经${placeholderMark('有权审批人')}批准，批准结果和到账日期是：${placeholderMark('审批结果与到账日期')}。`
}

const quote = (asked: readonly string[]): string => asked.map((each) => `“${each}”`).join('')

/** The answer to what was asked: refused with its reason and another way, or left to the officer to decide. */
export function answer(brief: Brief, decision: Decision): DraftSegment | null {
  const asked = askedFor(brief)
  const finished = brief.input.facts.some(isPutRight)
  // With an error still to be put right the demand is answered together with the remedy.
  if (asked.length === 0 || (decision.fault && !finished)) return null
  if (decision.refused) return refusal(brief, decision)
  return paragraph({
    purpose: 'decide',
    text: `对您提出的${quote(asked)}的诉求，处理决定是：${placeholderMark('对诉求的处理决定和理由')}。`,
    answers: brief.matters,
    cites: brief.cite.principles('authority.state-limit-and-escalate', 'solve.address-every-limb'),
  })
}

function refusal(brief: Brief, { verified }: Decision): DraftSegment | null {
  const other = alternativeFor(brief)
  return paragraph({
    purpose: 'decide',
    text:
      `对照上面核实的情况和依据，您提出的${quote(askedFor(brief))}的诉求，我们不能办理。这个结果与您期待的不同，您的失望我们理解。` +
      `您还可以选择的办法是：${other ?? placeholderMark('可以提供的其他办法')}。`,
    answers: brief.matters,
    cites: [
      ...brief.cite.facts(verified.flatMap((each) => each.findings)),
      ...(other === null ? [] : brief.cite.policy('alternatives')),
      ...brief.cite.principles('refuse.polite-and-clear', 'boundary.hold-line', 'solve.offer-alternatives'),
    ],
  })
}

function alternativeFor({ input, words }: Brief): string | null {
  const { alternatives } = input.knowledge.policy
  if (!Array.isArray(alternatives)) return alternatives ?? null
  const told = contentTokens(words)
  return alternatives.find((each) => [...contentTokens(each)].filter((token) => told.has(token)).length >= 1) ?? null
}

/** The ways on after a decision, with their time and place; arbitration only where it was agreed. */
export function recourse(brief: Brief): DraftSegment | null {
  const { policy, rules } = brief.input.knowledge
  const clock = {
    nature: brief.input.assessment.nature,
    receivedAt: brief.input.receivedAt,
    channel: brief.input.channel,
    regulatorBody: null,
    regulatorDueAt: null,
  }
  const days = ruleFor('review_apply', clock, rules)?.clock.days
  const within = days === undefined ? placeholderMark('申请核查的期限') : `${days}日`
  const review =
    policy.review === undefined
      ? `您对处理结果有异议的，可以自收到本答复之日起${within}内，向我们的上级机构书面申请核查。`
      : addressed(policy.review).replace(/日内，(?=向)/u, '日内')
  const { routes } = policy
  const court = typeof routes === 'object' && !Array.isArray(routes) ? routes.court : undefined
  const outside = addressed(
    court ?? '客户也可以向金融纠纷调解组织申请调解，或者向有管辖权的人民法院提起诉讼；双方有仲裁协议的，可以申请仲裁。',
  )
  return paragraph({
    purpose: 'recourse',
    text: `${review.replace(/。?$/u, '。')}受理核查的机构是${placeholderMark('上级机构的名称、地址和电话')}。${outside.replace(/^您可以/u, '您也可以')}`,
    cites: [
      ...brief.cite.policy('review', 'routes.court'),
      ...brief.cite.laws('nfra-2020-3.reply', 'nfra-2020-3.review-apply', 'consumer-law.ways'),
      ...brief.cite.principles('law.remedies-stated', 'boundary.internal-route-open'),
    ],
  })
}
