import { arabicDigits } from '../../domain/arabic-digits.ts'

/** A Chinese numeral as it is read out digit by digit; 幺 is the spoken one. */
export const spokenDigit = '[〇零一二三四五六七八九幺]'

/** What people put between the groups of a number: spaces, hyphens and dashes, no line break. */
export const groupSeparator = '[ \\t\\u00a0\\u2000-\\u200d‐-―−\\-]'

/** Only the digits (and an X) of a number as people write it: groups joined, spoken digits turned into 0–9. */
export function plainDigits(written: string): string {
  return arabicDigits(written)
    .replace(/[^0-9Xx]/gu, '')
    .toUpperCase()
}

/** A pattern of `from` (to `to`) digits with at most two separators between neighbours. */
export function grouped(digit: string, from: number, to = from): string {
  return `${digit}(?:${groupSeparator}{0,2}${digit}){${from - 1},${to - 1}}`
}

/** The check sum of card numbers (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const business =
  '订单|运单|快递|包裹|物流|保单|工单|流水|交易|凭证|合同|协议|发票|批复|汇票|票据|单据|回执|受理|立案|案件|参考|申请|业务|证明|收据|存单|序列|设备|终端|商户|机具|批次|产品|函|柜员|机构|网点'
const businessNumber = new RegExp(
  `(?:(?:${business})(?:编号|单号|号码|代码|编码|号|码)?|编号|单号|文号|取号|工号|编码)(?:是|为|[:#.(\\s“"])*$`,
  'u',
)

/** Whether the words right before a number say that it names an order, a policy, a ticket or the like, not a person. */
export function isBusinessNumber(before: string): boolean {
  return businessNumber.test(before)
}

/** What makes the number before it an amount of money or a decimal. */
export const amountUnit = '(?:\\.\\d|\\s?[多余几]?\\s?(?:[元块圆万亿]|美元|美金|港币|人民币|RMB|CNY))'

/** What makes a short number an amount, a date, a count or a share. */
export const figureUnit = `(?:[./]\\d|,\\d{3}|[%‰]|${amountUnit}|\\s?[多余几]?(?:[千百年月日天时点分秒次笔个条人位张遍股克斤岁户家份期米度栋号]))`
