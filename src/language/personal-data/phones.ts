import { matchSpans } from './match-spans.ts'
import { amountUnit, grouped, groupSeparator, isBusinessNumber, spokenDigit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'
import { textAfter, textBefore } from './text-view.ts'

const gap = `(?:${groupSeparator}|[.·]){0,2}`
const start = '(?<![0-9A-Za-z.])'
const end = `(?![0-9A-Za-z]|${groupSeparator}\\d|${amountUnit})`
const looseEnd = `(?![0-9A-Za-z]|${amountUnit})`
const country = `(?:(?:\\+|00)?86${gap})?`
const mobile = new RegExp(
  `${start}${country}(?:1[3-9]\\d${gap}\\d{4}${gap}\\d{4}|1[3-9]\\d${gap}\\d{3}${gap}\\d{5}|1[3-9]\\d{2}${gap}\\d{3}${gap}\\d{4}|1[3-9]\\d{2}${gap}\\d{4}${gap}\\d{3})${looseEnd}`,
  'dgu',
)
const spokenMobile = new RegExp(`(?<!${spokenDigit})[一幺](?:${groupSeparator}?${spokenDigit}){10}(?!${spokenDigit}|[十百千万])`, 'dgu')
const landline = new RegExp(`${start}\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[-‐-―−\\s]{0,2}[2-8]\\d{2,3}${gap}\\d{4}${end}`, 'dgu')
const foreign = new RegExp(`${start}(?<!\\d)\\+(?!86)\\d{1,3}(?:${gap}\\d{1,5}){2,4}${looseEnd}`, 'dgu')
const bareLandline = new RegExp(
  `(?:座机|固话|家里电话|家电话|宅电)(?:号码|号|是|为|[:(\\s])*(?<value>[2-8]\\d{2,3}${gap}\\d{4}|${grouped(spokenDigit, 7, 8)})(?!\\d|${spokenDigit})`,
  'dgu',
)
const starred = /(?<![0-9A-Za-z])1[3-9]\d[*＊xX•]{3,}\d{2,4}(?![0-9A-Za-z])/dgu
const tail = /(?:手机|电话|号码)(?:号码|号)?(?:的|是|为|[:,\s])*(?:尾号|尾数|后四位|末四位)[是为:\s]{0,2}(?<value>\d{4})(?!\d)/dgu
const headAndTail = /1[3-9]\d开头[的,]?(?:尾号|尾数|后四位|末四位)[是为:\s]{0,2}\d{4}(?!\d)/dgu

// Numbers anyone may call: the bank's own, the regulator's, the state's.
const publicLine =
  /(?:客服|热线|服务电话|监管局?|银保监|金融监管|行长电话|投诉电话|公开电话|官方|支行|分行|总行|网点|营业部|营业厅|法院|派出所|公安局|消协|居委会?|村委会?)(?:的|办公室|值班)?(?:电话|座机|号码|热线)*(?:号码|号|是|为|[:(“"\s])*$/u
const publicOwner = /^\s?(?:是|这个)?(?:你们)?(?:客服|热线|监管|银保监|支行|分行|总行|网点|派出所|消协)/u

/**
 * Phone numbers of persons: mobiles (grouped, full-width, spoken, starred out), landlines with their area code, foreign
 * numbers with a plus. Hotlines and the lines of offices stay.
 */
export function findPhones(view: string): PersonalDataSpan[] {
  const find = (pattern: RegExp) => matchSpans(view, pattern, 'phone')
  const mobiles = [mobile, spokenMobile, foreign].flatMap(find).filter(({ start }) => isCalled(textBefore(view, start, 14)))
  const landlines = find(landline).filter(({ start, end }) => !isPublic(view, start, end))
  return [...mobiles, ...landlines, ...[bareLandline, starred, tail, headAndTail].flatMap(find)]
}

function isPublic(view: string, start: number, end: number): boolean {
  return publicLine.test(textBefore(view, start, 14)) || publicOwner.test(textAfter(view, end, 8))
}

function isCalled(before: string): boolean {
  return !isBusinessNumber(before) || /[打拨回]|联系|致电/u.test(before)
}
