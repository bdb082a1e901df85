import type { CheckContext } from '../../domain/check.ts'
import type { Fact } from '../../domain/fact.ts'
import { mentionsAct, type OutcomeAct } from '../../language/acts.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { policyLines } from '../support/policy-lines.ts'
import type { OutcomePromise } from './outcome-promise.ts'

/** Acts that give the same thing under another name. */
const sameThing: Readonly<Record<OutcomeAct, readonly OutcomeAct[]>> = {
  refund: ['refund', 'credit', 'waive', 'compensate'],
  credit: ['refund', 'credit', 'compensate'],
  waive: ['waive', 'refund'],
  compensate: ['compensate', 'credit'],
  restore: ['restore'],
  approve: ['approve', 'refund', 'compensate', 'waive', 'restore'],
  discipline: ['discipline'],
  satisfy: [],
}
const settled = /已|同意|批准|批复|获批|审批通过|决定|授权|核准|审定|完成|办结|approved|authori|agreed|decided|completed|has been|were|was/
/** 「客户要求退还」 decides nothing. */
const wished = /客户(?:要求|希望|申请|主张|提出)|要求(?:我行|银行)|诉求|不同意|未(?:同意|批准|获批|通过)|拒绝|不予|未退|尚未|没有/
const authorityCited = /授权|权限|依据|根据|按照?|依照|批准|审批|规定|标准|政策|under|authority|according to/

/** True where the bank's own error is verified and the promise only gives back what was taken, within what authority allows. */
function isRestitution(promise: OutcomePromise, context: CheckContext): boolean {
  if (!['refund', 'credit', 'waive'].includes(promise.act)) return false
  const grounds = (context.facts ?? []).filter((fact) => /多扣|多收|误扣|误收|重复(?:扣|收)|长款|多付|超收|扣错/.test(fold(fact.statement)))
  const known = grounds.flatMap((fact) => [...amountsOf(fold(fact.statement)), ...(fact.amountCny === undefined ? [] : [fact.amountCny])])
  const most = mostOf(context, 'waiveCny')
  return (
    grounds.length > 0 &&
    amountsOf(promise.sentence).every((amount) => known.includes(amount)) &&
    (most === null || known.every((amount) => amount <= most))
  )
}

/** True where a verified fact, an authority limit or a rule of the policy pack carries the promise. */
export function isCarried(promise: OutcomePromise, context: CheckContext): boolean {
  return (
    (context.facts ?? []).some((fact) => carriesAsFact(fact, promise)) ||
    isRestitution(promise, context) ||
    carriesAsAuthority(promise, context) ||
    carriesAsRule(promise, context)
  )
}

function carriesAsFact(fact: Fact, promise: OutcomePromise): boolean {
  const statement = fold(fact.statement)
  const decided = sentencesOf(statement)
    .flatMap(clausesOf)
    .some(({ text }) => sameThing[promise.act].some((act) => mentionsAct(act, text)) && settled.test(text) && !wished.test(text))
  return decided && hasEveryAmount(promise.sentence, [statement], fact.amountCny)
}

// Within the limit of a role, where the text names that ground or the loss behind it is verified.
function carriesAsAuthority(promise: OutcomePromise, context: CheckContext): boolean {
  const power = powerOf(promise.act)
  const amounts = amountsOf(promise.sentence)
  const most = power && mostOf(context, power)
  if (most === null || amounts.length === 0) return false
  const grounded = authorityCited.test(promise.sentence) || (context.facts ?? []).some((fact) => isGround(fact, amounts))
  return grounded && amounts.every((amount) => amount <= most)
}

/** The highest limit of any role in CNY; null where the policy pack sets none. */
function mostOf({ policy }: CheckContext, power: 'compensationCny' | 'waiveCny'): number | null {
  const { authority } = policy
  if (typeof authority !== 'object' || Array.isArray(authority)) return null
  const limits = Object.values(authority).map((role) => role[power])
  return limits.includes('any') ? Number.POSITIVE_INFINITY : Math.max(0, ...limits.filter((limit) => typeof limit === 'number'))
}

const powerOf = (act: OutcomeAct): 'compensationCny' | 'waiveCny' | null =>
  act === 'waive' || act === 'refund' || act === 'credit' ? 'waiveCny' : act === 'compensate' ? 'compensationCny' : null

const isGround = (fact: Fact, amounts: readonly number[]): boolean =>
  (fact.kind === 'loss' || fact.kind === 'fault' || /损失|多扣|多收|误扣|重复|差错|责任/.test(fact.statement)) &&
  amounts.every((amount) => amount === fact.amountCny || amountsOf(fold(fact.statement)).includes(amount))

function carriesAsRule(promise: OutcomePromise, context: CheckContext): boolean {
  if (!authorityCited.test(promise.sentence)) return false
  const tokens = contentTokens(promise.sentence)
  return policyLines(context.policy, ['rules', 'procedure', 'compensationTable', 'fees', 'alternatives', 'sla', 'review']).some((line) => {
    const rule = fold(line)
    const sameAct = sameThing[promise.act].some((act) => mentionsAct(act, rule))
    return sameAct && coverage(tokens, contentTokens(rule)) >= 0.34 && hasEveryAmount(promise.sentence, [rule])
  })
}

function hasEveryAmount(sentence: string, sources: readonly string[], amountCny?: number): boolean {
  const known = [...sources.flatMap(amountsOf), ...(amountCny === undefined ? [] : [amountCny])]
  return amountsOf(sentence).every((amount) => known.includes(amount))
}

const amountsOf = (text: string): number[] =>
  figuresOf(text)
    .filter((figure) => figure.kind === 'money')
    .map((figure) => figure.value)
