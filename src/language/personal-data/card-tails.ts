import { matchSpans } from './match-spans.ts'
import { figureUnit, spokenDigit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

// The tail of an order, a policy, a number plate and the like says nothing about a person.
const foreign =
  '(?<!(?:订单|运单|快递|保单|工单|流水|合同|发票|凭证|票据|汇票|存单|回执|受理单|车牌|限行|取号|手机|电话)(?:号码|编号|号)?的?)'
const word =
  '(?:尾号|尾数|卡[尾末]|(?:最?[末后]尾?|尾|[后末][边头面])的?[四4](?:位|码|个)?(?:数字|数|号码|号)?|后头|ending(?: in| with)?|last (?:four|4)(?: digits)?)'
const joint = '[是为:)(“”"\\s]{0,4}'
const end = '(?![0-9A-Za-z]|\\s?[元万年])'

const written = new RegExp(`${foreign}${word}${joint}(?<value>\\d{3,5}[0-9Xx])${end}`, 'dgiu')
const spoken = new RegExp(`${foreign}${word}${joint}(?<value>${spokenDigit}{4})(?!${spokenDigit}|[十百千万])`, 'dgu')
// Someone tells how the digits were said: 把后四位念一下,我就念了0715.
const told = new RegExp(
  `${foreign}[末后][四4]位[^\\d。!?;\\n\\uFFFC]{0,12}?(?:[念报说]了?|是|:)\\s?(?<value>\\d{4}|${spokenDigit}{4})(?!\\d|${spokenDigit}|${figureUnit})`,
  'dgu',
)
// A tail that was taken for another one: 尾号2213打成了2231.
const mistaken = new RegExp(
  `${word}${joint}\\d{4}[^\\d!?;\\n\\uFFFC]{0,10}(?:成了?|[和跟与、])(?:尾号)?\\s?(?<value>\\d{4})(?!\\d|${figureUnit})`,
  'dgu',
)

/** The last digits of a card or account where 尾号, 末四位 or the like says so; the word itself stays readable. */
export function findCardTails(view: string): PersonalDataSpan[] {
  return [written, spoken, told, mistaken].flatMap((pattern) => matchSpans(view, pattern, 'card_tail'))
}
