import { matchSpans } from './match-spans.ts'
import { amountUnit, groupSeparator } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

const word =
  '(?:账号|帐号|账户|帐户|户号|客户号|客户编号|存折号?码?|折号|折子号?|公积金号|社保号|医保号|户头|account(?: number| no\\.?)?|QQ号?)'
const end = `(?![0-9A-Za-z]|${amountUnit})`
const account = new RegExp(
  `(?<!商)${word}(?:号码|号)?(?:是|为|[:#)(“"\\s]){0,4}(?<value>\\d(?:${groupSeparator}{0,2}\\d){6,27})${end}`,
  'dgiu',
)
const ending = new RegExp(`account ending(?: in| with)? ?(?<value>[0-9-]{4,10}\\d)${end}`, 'dgiu')

/** Account numbers of at least seven digits, written in one piece or in groups, after a word such as 账号, 户号, 存折号. */
export function findAccounts(view: string): PersonalDataSpan[] {
  return [account, ending].flatMap((pattern) => matchSpans(view, pattern, 'account'))
}
