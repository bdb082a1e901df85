import type { Span } from '../domain/span.ts'
import { numberPattern, parseNumber } from './numerals.ts'

/**
 * A number of a folded text. `value`: money in CNY (or the currency of `unit`), percent as written (3 for 3 %), counts in
 * `unit`, time of day in minutes after midnight.
 */
export type Figure = Span & {
  readonly kind: 'money' | 'percent' | 'count' | 'time'
  readonly value: number
  readonly unit: string
  readonly text: string
}

/** `hint`: without it in the text the pattern cannot match, and need not be tried. */
type Rule = {
  readonly kind: Figure['kind']
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => Reading | null
}
type Reading = { readonly value: number; readonly unit: string }

const n = numberPattern
const countUnits =
  '件工单|个工作日|个自然日|工作日|自然日|个月|个小时|小时|分钟|秒钟?|岁|周岁|笔|次|张|人|户|天|日|年|周|家|台|条|页|位|名|份|倍|期|通|遍|套|斤|克|积分|个'
const moneyVerbs =
  '交|缴|买|卖|投|亏|赚|借|花|垫|充|补|赔偿|补偿|赔付|赔|退还|退回|退|返还|还|给|扣|存|取|转账|转|汇|借|贷|欠|付|收|罚|共计|合计|共|金额为?|损失|余额为?|本金|价值|少了?|多了?'

const readNumber =
  (unit: (match: RegExpMatchArray) => string, scale = 1) =>
  (match: RegExpMatchArray): Reading | null => {
    const value = parseNumber(match.groups?.n ?? '')
    return value === null ? null : { value: value * scale, unit: unit(match) }
  }

const rules: readonly Rule[] = [
  {
    kind: 'money',
    hint: /人民币|rmb|cny|¥/,
    pattern: new RegExp(`(?:人民币|rmb|cny|¥)\\s?(?<n>${n})\\s?(?:余|多|来)?(?:元|块钱?|圆|yuan)?(?:(?<dime>${n})[角毛])?`, 'g'),
    read: (match) => addDimes(match, 'CNY'),
  },
  {
    kind: 'money',
    hint: /[元块圆]|rmb|cny|yuan|美金|欧元|港|日元|英镑|人民币/,
    pattern: new RegExp(
      `(?<n>${n})\\s?(?:余|多|来)?(?<c>元|块钱|块|圆|rmb|cny|yuan|人民币|美元|美金|欧元|港元|港币|日元|英镑)(?:(?<dime>${n})[角毛]|(?<tail>${n})(?![\\d元个年月日点下笔次张条天件起直共般定样]))?`,
      'g',
    ),
    read: (match) => addDimes(match, currencyOf(match.groups?.c ?? '')),
  },
  {
    kind: 'money',
    hint: /[赔补退返还给扣存取转汇借贷欠付收罚计共金损余本价少多]/,
    pattern: new RegExp(
      `(?:${moneyVerbs})(?:了|您|我|客户|人民币|约|近|各|共|的)*(?<n>${n})(?![\\d.,]*[个笔次张天日年月周家条%人位名分点时号])`,
      'g',
    ),
    read: (match) => largeOnly(readNumber(() => 'CNY')(match), match.groups?.n ?? ''),
  },
  { kind: 'percent', hint: /%|百分/, pattern: new RegExp(`(?<n>${n})%|百分之(?<m>${n})|(?<p>${n})个百分点`, 'g'), read: readPercent },
  {
    kind: 'percent',
    hint: /‰|千分/,
    pattern: new RegExp(`(?<n>${n})‰|千分之(?<m>${n})`, 'g'),
    read: (match) => scaled(readPercent(match), 0.1),
  },
  { kind: 'percent', hint: /成/, pattern: new RegExp(`(?<n>${n})成(?![功立为本员交])`, 'g'), read: readNumber(() => '%', 10) },
  { kind: 'time', hint: /[:：]/, pattern: /(?<![\d:])(?<h>[01]?\d|2[0-4])[:：](?<min>[0-5]\d)(?![\d])/g, read: readTime },
  {
    kind: 'time',
    hint: /[点时]/,
    // 「三点说明」 is no time: the part of the day, minutes or 钟 must stand with it.
    pattern: new RegExp(
      `(?<part>上午|下午|中午|晚上|傍晚|凌晨|早上|夜里)(?<h>${n})[点时](?:(?<min>${n})分|(?<half>半))?|(?<h2>${n})[点时](?:(?<min2>${n})分|(?<half2>半)|钟)`,
      'g',
    ),
    read: readTime,
  },
  {
    kind: 'count',
    hint: /[\u4e00-\u9fff]/,
    pattern: new RegExp(`(?<![第月\\d零〇一二两三四五六七八九十百千万亿]|\\d[.,])(?<n>${n})(?:余|多)?(?<u>${countUnits})`, 'g'),
    read: readCount,
  },
]

const numeral = /[\d零〇一二三四五六七八九十两百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/

/** Money, percentages, counts and times of a folded text, in order; each character belongs to one figure at most. */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = []
  if (!numeral.test(text)) return found
  for (const { kind, hint, pattern, read } of rules) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const reading = read(match)
      const span = { start: match.index, end: match.index + match[0].length }
      if (reading === null || found.some((each) => each.start < span.end && span.start < each.end)) continue
      found.push({ ...span, kind, ...reading, text: match[0] })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function addDimes(match: RegExpMatchArray, unit: string): Reading | null {
  const whole = parseNumber(match.groups?.n ?? '')
  if (whole === null) return null
  const dimes = parseNumber(match.groups?.dime ?? match.groups?.tail ?? '') ?? 0
  return { value: Math.round((whole + (dimes < 10 ? dimes / 10 : 0)) * 100) / 100, unit }
}

function readPercent(match: RegExpMatchArray): Reading | null {
  const value = parseNumber(match.groups?.n ?? match.groups?.m ?? match.groups?.p ?? '')
  return value === null ? null : { value, unit: '%' }
}

function readCount(match: RegExpMatchArray): Reading | null {
  const reading = readNumber(() => unitOf(match.groups?.u ?? ''))(match)
  // 2025年 is a date, not a count of years.
  return reading?.unit === '年' && reading.value > 1000 ? null : reading
}

function readTime(match: RegExpMatchArray): Reading | null {
  const { part = '' } = match.groups ?? {}
  const [h = '', min, half] = match.groups?.h2
    ? [match.groups.h2, match.groups.min2, match.groups.half2]
    : [match.groups?.h, match.groups?.min, match.groups?.half]
  const hour = parseNumber(h)
  if (hour === null || hour > 24) return null
  const afternoon = /下午|晚上|傍晚|夜里/.test(part) && hour < 12 ? 12 : 0
  const minute = half === undefined ? (parseNumber(min ?? '') ?? 0) : 30
  return { value: ((hour + afternoon) * 60 + minute) % 1440, unit: 'minute' }
}

// Without a currency a number is money only where it is large or counted in 百/千/万: 「退一」 is none.
const largeOnly = (reading: Reading | null, text: string): Reading | null =>
  reading !== null && (reading.value >= 100 || /[百千万亿kw]/.test(text)) ? reading : null

const scaled = (reading: Reading | null, scale: number): Reading | null => reading && { ...reading, value: reading.value * scale }

const currencyOf = (word: string): string =>
  ({ 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 港元: 'HKD', 港币: 'HKD', 日元: 'JPY', 英镑: 'GBP' })[word] ?? 'CNY'

const unitOf = (word: string): string =>
  ({ 个工作日: '工作日', 个自然日: '日', 自然日: '日', 天: '日', 个小时: '小时', 周岁: '岁', 秒钟: '秒', 位: '人', 名: '人' })[word] ?? word
