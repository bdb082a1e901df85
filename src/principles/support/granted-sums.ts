import type { CheckContext } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import { claimsOf } from '../../language/claims.ts'
import { conditionAt } from '../../language/conditions.ts'
import { type Figure, figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Clause, Reading, Sentence } from '../../language/reading.ts'
import { saidIn } from './opinions.ts'
import { policyLines } from './policy-lines.ts'
import { type ReadContext, readingOf } from './reading-of.ts'

/** A sum of money (CNY) that the bank says it gives. The span is its clause, of the folded text. */
export type GrantedSum = { readonly value: number; readonly span: Span }

const giving =
  /(?:我|我们|我行|支行|行里|行长|经理)(?:这边|先|来|再|就|另|另外|愿意|决定|已经?|会|将|也)*(?:替您|给您|为您|向您)?(?:批|补|赔|垫|付|出|送|退)|(?:给|补|赔|付|批|垫|退|还)(?:给)?您|(?:打|转|存|汇|划)(?:到|入|进|给)[^，。；]{0,4}您|由我[^，。；]{0,6}(?:批|出|垫|付|补|担|兜)|(?:我们|我行)(?:愿意|同意|就)?(?:担|认)|从(?:支行|行里|我们|我行)[^，。；]{0,10}(?:出|垫|批)|替您应(?:下|了)|(?:打到|送到|存到)您|做主[^，。；]{0,4}(?:给|补)|补齐|给您(?:清|兜|结)|请您[^，。；]{0,10}收下|为您准备了|我还准备了|decided to (?:hand|pay|give)|we will add|按[^，。；]{0,10}给您(?:结清|算)|(?:pay|give|send|offer|credit|hand) (?:you|back)\b/
const told = /您(?:反映|提出|要求|主张|希望|说|问|提到|想|讲|认为|申请)|要求(?:我们|我行|银行)|you (?:ask|claim|want|request|said|wrote)/
const hedged =
  /是否|能否|只能|只有|退保|现金价值|所(?:指|述|说|称)|可能|如何|怎样|核实|核查|超(?:出|过)|权限|决定[^，。；]{0,6}(?:是否|不)|存款保险|每(?:年|月|笔|次|张|户)|须|收取|收费标准|最高|上限|以内|不超过|whether|may\b|up to/
const named = /的(?:要求|请求|诉求|主张|申请|说法|问题|事)/
const refused =
  /(?:不能|无法|不予|难以|没有|不便|未能|不会|不)[^，。；]{0,10}(?:同意|支持|满足|答应|承担|接受|应承|认可|依据)|cannot|unable|not able|decline/
const turns = /但|不过|可(?=我)|折中|另|除此|还是|愿意|\bbut\b|however/

/** True where a sentence refuses and does not turn to giving after all. */
export const refuses = (sentence: string): boolean => refused.test(sentence) && !turns.test(sentence)

const acts = ['refund', 'waive', 'compensate', 'credit'] as const

const givingLabels = ['grant_made', 'goodwill_offer', 'outcome_promise', 'gift'] as const

/** Sums that the bank grants outright in its own words: not asked, negated, quoted, nor left to what is found; or by the reader's opinion. */
export function grantedSumsIn(context: ReadContext): GrantedSum[] {
  const reading = readingOf(context)
  const said = saidIn(context, givingLabels).flatMap(({ sentence }) => sentence.clauses.flatMap((clause) => sumsOf(sentence, clause)))
  const ruled = grantedSumsOf(reading)
  return [...ruled, ...said.filter(({ span }) => !ruled.some((each) => each.span.start === span.start))]
}

function grantedSumsOf(reading: Reading): GrantedSum[] {
  const claims = claimsOf(reading, acts).filter(
    ({ negated, quoted, embedded, conditional, modality, tense, agent }) =>
      !negated &&
      !quoted &&
      !embedded &&
      conditional !== 'merit' &&
      modality !== 'asked' &&
      modality !== 'possible' &&
      tense !== 'past' &&
      agent !== 'customer',
  )
  const claimed = new Set(claims.map(({ clause }) => clause))
  return reading.sentences
    .filter(({ plain }) => !told.test(plain) && !hedged.test(plain) && !refuses(plain))
    .flatMap((sentence) => sentence.clauses.flatMap((clause) => sumsIn(sentence, clause, claimed.has(clause))))
}

function sumsIn(sentence: Sentence, clause: Clause, isClaimed: boolean): GrantedSum[] {
  return named.test(clause.plain) || (!isClaimed && !giving.test(clause.plain)) ? [] : sumsOf(sentence, clause)
}

function sumsOf(sentence: Sentence, clause: Clause): GrantedSum[] {
  // Digits written apart are one number.
  return moneyIn(clause.plain.replaceAll(/(?<=\d)\s(?=\d)/g, ''))
    .filter(({ value }) => value > 0)
    .filter(({ start }) => !isNegatedAt(clause.plain, start))
    .filter(({ start }) => conditionAt(sentence.conditions, clause.start - sentence.start + start)?.kind !== 'merit')
    .map(({ value }) => ({ value, span: { start: clause.start, end: clause.end } }))
}

const moneyIn = (text: string): Figure[] => figuresOf(text).filter(({ kind }) => kind === 'money')

/** Every sum (CNY) that facts, policy pack and history name. What the customer claims is none. */
export function groundedSumsOf({ facts, policy, history }: CheckContext): number[] {
  const lines = [
    ...(facts ?? []).map(({ statement }) => statement),
    ...history.map(({ event }) => event),
    ...policyLines(
      policy,
      Object.keys(policy).filter((key) => key !== 'authority' && key !== 'giftCap'),
    ),
  ]
  const named = lines.flatMap((line) => moneyIn(fold(line)).map(({ value }) => value))
  return [...new Set([...named, ...(facts ?? []).flatMap(({ amountCny }) => amountCny ?? [])])].filter((value) => value > 0)
}

/** True where the sum is one of the grounds, a multiple of one up to 24, or the sum or difference of two or of all of them. */
export function isGrounded(value: number, grounds: readonly number[]): boolean {
  const same = (other: number): boolean => Math.abs(value - other) < 0.005
  const total = grounds.reduce((sum, each) => sum + each, 0)
  return (
    same(total) ||
    grounds.some((one) => (Number.isInteger(value / one) && value / one <= 24) || grounds.some((two) => same(one + two) || same(one - two)))
  )
}
