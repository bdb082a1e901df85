import { matchSpans } from './match-spans.ts'
import { grouped, groupSeparator, isBusinessNumber, plainDigits, spokenDigit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'
import { textBefore } from './text-view.ts'

const written = new RegExp(`(?<![0-9A-Za-z])${grouped('\\d', 17)}${groupSeparator}{0,2}[0-9Xx](?![0-9A-Za-z])`, 'dgu')
const spoken = new RegExp(
  `(?<!${spokenDigit})${grouped(spokenDigit, 17)}${groupSeparator}{0,2}(?:${spokenDigit}|[Xx])(?!${spokenDigit})`,
  'dgu',
)

const card = '(?:身份证|身分证|证件|残疾证|居民证)(?:号码|编号|号)?'
const joint = '[是为:)(“"\\s]{0,4}'
const besideTheWord = new RegExp(`${card}${joint}(?<value>(?:\\d${groupSeparator}?){7,18}[0-9Xx])(?![0-9A-Za-z])`, 'dgu')
const lastDigits = new RegExp(
  `(?:${card}|证)的?(?:尾号|尾数|最后|末|后)(?:[四4六6]位)?(?:数字|数|是|为)?${joint}(?<value>\\d{3,5}[0-9Xx]|${spokenDigit}{3,6})(?![0-9A-Za-z])`,
  'dgu',
)
const travelDocument =
  /(?:护照|通行证|回乡证|台胞证|证件|passport|居留证)(?:号码|号| ?no\.?| ?number)?[是为:)(“"\s]{0,4}(?<value>[A-Z]{1,2}\d{7,9})(?![0-9A-Za-z])/dgiu

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Identity card numbers of 18 characters, in one piece, in groups or spoken; shorter ones and last digits beside the
 * word; travel documents.
 */
export function findIdCards(view: string): PersonalDataSpan[] {
  const whole = [written, spoken].flatMap((pattern) => matchSpans(view, pattern, 'id_card')).filter((span) => isIdCard(view, span))
  return [...whole, ...[besideTheWord, lastDigits, travelDocument].flatMap((pattern) => matchSpans(view, pattern, 'id_card'))]
}

/** Whether the check digit (GB 11643) of an 18-character number is right. */
export function hasRightCheckDigit(id: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return '10X98765432'[sum % 11] === id[17]
}

// A mistyped check digit still names a person; only where the words call it an order or the like must the digit be right.
function isIdCard(view: string, { start, end }: PersonalDataSpan): boolean {
  const id = plainDigits(view.slice(start, end))
  const before = textBefore(view, start, 12)
  if (/身份证|身分证|证件|证号/u.test(before)) return true
  return hasPossibleBirth(id) && (hasRightCheckDigit(id) || !isBusinessNumber(before))
}

function hasPossibleBirth(id: string): boolean {
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))]
  const isDay = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  return provinces.has(id.slice(0, 2)) && isDay
}
