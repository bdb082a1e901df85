import type { CheckContext } from '../../domain/check.ts'
import type { Fact } from '../../domain/fact.ts'
import type { OutcomeAct } from '../../language/acts.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import { policyLines } from '../support/policy-lines.ts'
import { isOutcomeWord } from './negative-promises.ts'
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
const authorityCited = /授权|权限|依据|根据|按照?|依照|批准|审批|规定|标准|政策|under|authority|according to/

/** True where a verified fact, an authority limit or a rule of the policy pack carries the promise. */
export function isCarried(promise: OutcomePromise, context: CheckContext): boolean {
  return (
    (context.facts ?? []).some((fact) => carriesAsFact(fact, promise)) ||
    carriesAsAuthority(promise, context) ||
    carriesAsRule(promise, context)
  )
}

function carriesAsFact(fact: Fact, promise: OutcomePromise): boolean {
  const statement = fold(fact.statement)
  const sameAct = sameThing[promise.act].some((act) => isOutcomeWord(act, statement))
  return sameAct && settled.test(statement) && hasEveryAmount(promise.sentence, [statement], fact.amountCny)
}

// Within the limit of a role, where the text names that ground or the loss behind it is verified.
function carriesAsAuthority(promise: OutcomePromise, context: CheckContext): boolean {
  const { authority } = context.policy
  if (typeof authority !== 'object' || Array.isArray(authority)) return false
  const amounts = amountsOf(promise.sentence)
  const power = powerOf(promise.act)
  if (power === null || amounts.length === 0) return false
  const limits = Object.values(authority).map((role) => role[power])
  const most = limits.includes('any') ? Number.POSITIVE_INFINITY : Math.max(0, ...limits.filter((limit) => typeof limit === 'number'))
  const grounded = authorityCited.test(promise.sentence) || (context.facts ?? []).some((fact) => isGround(fact, amounts))
  return grounded && amounts.every((amount) => amount <= most)
}

const powerOf = (act: OutcomeAct): 'compensationCny' | 'waiveCny' | null =>
  act === 'waive' || act === 'refund' || act === 'credit' ? 'waiveCny' : act === 'compensate' ? 'compensationCny' : null

const isGround = (fact: Fact, amounts: readonly number[]): boolean =>
  (fact.kind === 'loss' || fact.kind === 'fault' || /损失|多扣|多收|误扣|重复|差错|责任/.test(fact.statement)) &&
  amounts.every((amount) => amount === fact.amountCny || amountsOf(fold(fact.statement)).includes(amount))

function carriesAsRule(promise: OutcomePromise, context: CheckContext): boolean {
  const tokens = contentTokens(promise.sentence)
  return policyLines(context.policy, ['rules', 'procedure', 'compensationTable', 'fees', 'alternatives', 'sla', 'review']).some((line) => {
    const rule = fold(line)
    const sameAct = sameThing[promise.act].some((act) => isOutcomeWord(act, rule))
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
