import { matchSpans } from './match-spans.ts'
import { amountUnit, grouped, groupSeparator, isBusinessNumber, passesLuhn, plainDigits, spokenDigit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'
import { textBefore } from './text-view.ts'

const written = new RegExp(`(?<![0-9A-Za-z.])${grouped('\\d', 13, 19)}(?!${groupSeparator}?\\d|[A-Za-z]|${amountUnit})`, 'dgu')
const spoken = new RegExp(`(?<!${spokenDigit})${grouped(spokenDigit, 13, 19)}(?!${spokenDigit})`, 'dgu')
const starred = /(?<![0-9A-Za-z])(?:\d[ -]?){4,8}[*xX•＊]{2,}[* xX•-]*\d{3,6}(?![0-9A-Za-z])/dgu
const part = new RegExp(
  `卡号?(?:是|为|[:(“"\\s]){1,3}(?<value>${grouped('\\d', 8, 12)}|${grouped(spokenDigit, 8, 12)})(?!${groupSeparator}?\\d|${spokenDigit}|${amountUnit})`,
  'dgu',
)

const cardWord = /(?:卡|card)(?:号码|号|里|上|为|number|no\.?)?(?:是|为|[:(“"\s])*$/iu
const accountWord = /(?:账号|帐号|账户|帐户|户头|折号|户号)(?:号码|里|上)?(?:是|为|[:(“"\s])*$/u
const fourByFour = new RegExp(`^\\d{4}(?:${groupSeparator}{1,2}\\d{4}){3}(?:${groupSeparator}{1,2}\\d{1,3})?$`, 'u')
const datedNumber = /^20[0-4]\d(?:0[1-9]|1[0-2])/u

/**
 * Card numbers of 13–19 digits, in one piece, in groups, spoken or half starred out: by check sum, by the groups of four
 * a card carries, by the union's leading 62, or by the word 卡 before them (then also parts from 8 digits on).
 */
export function findBankCards(view: string): PersonalDataSpan[] {
  const whole = [written, spoken].flatMap((pattern) => matchSpans(view, pattern, 'bank_card')).filter((span) => isBankCard(view, span))
  return [...whole, ...[starred, part].flatMap((pattern) => matchSpans(view, pattern, 'bank_card'))]
}

function isBankCard(view: string, { start, end }: PersonalDataSpan): boolean {
  const written = view.slice(start, end)
  const digits = plainDigits(written)
  const before = textBefore(view, start, 14)
  if (cardWord.test(before)) return true
  if (accountWord.test(before)) return passesLuhn(digits) || /^62/u.test(digits)
  if (isBusinessNumber(before) || datedNumber.test(digits)) return false
  return passesLuhn(digits) || fourByFour.test(written) || /^62\d{14,17}$/u.test(digits)
}
