import type { PolicyPack } from '../../domain/policy.ts'
import type { Span } from '../../domain/span.ts'
import { fold } from '../../language/fold.ts'
import { isOfficePhone } from '../../language/personal-data/office-phones.ts'
import type { Reading } from '../../language/reading.ts'
import { policyLines } from '../support/policy-lines.ts'

/** Placeholders whose originals are put back on delivery: full identifiers, and secrets that nobody may keep. */
const maskedIdentifier = /〔(?:卡号|证件号|账号|电话|密码|验证码|安全码|有效期)\d+〕/g

const idCard = /(?<![\dx])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\dx])/g
const longNumber = /(?<![\d*x.])\d(?:[ -]?\d){9,23}(?![\d*])(?!(?:\.\d+)?(?:元|万|亿|[\u4e00-\u9fa5]{0,3}盾|日元|韩元|美元|积分))/g
const mobile = /(?<![\d*])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d*])/g
const landline = /(?<![\d*-])(?:\(0\d{2,3}\)|0\d{2,3})[ -]?[2-9]\d{6,7}(?![\d*])/g
const spoken = /(?:[零〇一二三四五六七八九幺]){11,20}/g
const secret = /(?:密码|验证码|cvv2?|安全码)(?:是|为|：|:)\s*\d{3,8}/g

/** Numbers of a file, not of a person. */
const fileNumber =
  /(?:编号|单号|工单(?:号)?|受理号|流水号?|凭证号|参考号|文号|订单号?|案号|批次号?|交易号|快递|运单|投诉号|登记号|查询码|reference|case no\.?|ticket|order)[^，。；\n]{0,8}$/
/** The first full identifier of a text; null where there is none. Policy contacts, hotlines and regulators' numbers are none. */
export function identifiersIn(reading: Reading, policy: PolicyPack): Span | null {
  const { text } = reading
  const allowed = policyLines(policy, ['contacts', 'owner', 'pr', 'rep', 'insurer', 'routes', 'review', 'hours', 'procedure'])
    .map((line) => fold(line).replaceAll(/\D/gu, ''))
    .filter((digits) => digits.length >= 5)
  const isAllowed = (number: string): boolean => allowed.some((digits) => digits.includes(number.replaceAll(/\D/gu, '')))
  const found = [
    ...spansOf(text, maskedIdentifier),
    ...spansOf(text, secret),
    ...spansOf(text, idCard),
    ...[...spansOf(text, mobile), ...spansOf(text, spoken)].filter(
      (span) => !isAllowed(text.slice(span.start, span.end)) && !isOfFile(text, span) && !isOfficePhone(text, span.start),
    ),
    ...spansOf(text, landline).filter((span) => !isAllowed(text.slice(span.start, span.end)) && !isOfficePhone(text, span.start)),
    ...spansOf(text, longNumber).filter((span) => isPersonal(text, span) && !isAllowed(text.slice(span.start, span.end))),
  ]
  return found.sort((one, other) => one.start - other.start)[0] ?? null
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const isOfFile = (text: string, { start }: Span): boolean => fileNumber.test(text.slice(Math.max(0, start - 24), start))

// Ten digits and more: a card, an account or a phone, unless it is the number of a file, a free hotline or a row of dates.
function isPersonal(text: string, span: Span): boolean {
  const number = text.slice(span.start, span.end)
  const digits = number.replaceAll(/\D/gu, '')
  if (isOfFile(text, span) || isOfficePhone(text, span.start) || /^(?:400|800)/.test(digits) || /^0\d{9,11}$/.test(digits)) return false
  return !/^20\d{2}[ -]?(?:0[1-9]|1[0-2])/.test(number)
}
