import { addDays, chinaDate, daysAfter } from '../domain/calendar.ts'
import type { Span } from '../domain/span.ts'
import { numberPattern, parseNumber } from './numerals.ts'

/**
 * A date of a folded text: the first and last calendar day (YYYY-MM-DD, China) it can mean, reckoned from `now`.
 * `term`: a length of time (3个工作日内), counted from now; it is a promise or a rule, hardly ever an event.
 */
export type DateMention = Span & {
  readonly kind: 'day' | 'relative' | 'term'
  readonly from: string
  readonly to: string
  readonly text: string
}

type Days = { readonly from: string; readonly to: string }
type Rule = {
  readonly kind: DateMention['kind']
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, today: string) => Days | null
}

const n = numberPattern
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const rules: readonly Rule[] = [
  { kind: 'day', pattern: /(?<y>20\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g, read: readDay },
  {
    kind: 'day',
    pattern: new RegExp(`(?:(?<y>20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})年)?(?<m>${n})月(?<d>${n})[日号]`, 'g'),
    read: readDay,
  },
  {
    kind: 'day',
    pattern: /(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>20\d\d))?/g,
    read: ({ name = '', d, y }, today) => readDay({ y, m: String(english.indexOf(name) + 1), d }, today),
  },
  { kind: 'day', pattern: new RegExp(`(?<when>本|这个?|下个?|次|当)月(?<d>${n})[日号]`, 'g'), read: readMonthDay },
  {
    kind: 'relative',
    pattern: /(?<word>大前天|前天|昨天|昨日|今天|今日|当天|当日|明天|明日|大后天|后天|today|tomorrow|yesterday)/g,
    read: readNear,
  },
  { kind: 'relative', pattern: /(?<when>本|这个?|下个?|上个?)?(?:周|星期|礼拜)(?<d>[一二三四五六日天])/g, read: readWeekday },
  { kind: 'relative', pattern: /(?<when>本|这个?|下个?)(?<unit>周|星期|月|季度|年)(?:之内|以内|内|底|末|最后一天)/g, read: readPeriodEnd },
  { kind: 'relative', pattern: /(?<!\d|[一二三四五六七八九十本下个半])(?<unit>月底|年底|年内|月内|周末)/g, read: readBareEnd },
  { kind: 'relative', pattern: new RegExp(`(?:(?<m>${n})|(?<when>本|这个?|下个?))月(?<part>上旬|中旬|下旬)`, 'g'), read: readTenDays },
  { kind: 'relative', pattern: new RegExp(`(?<!\\d)(?<m>${n})月(?:份)?(?:底|末)`, 'g'), read: readNamedMonthEnd },
  {
    kind: 'term',
    pattern: new RegExp(
      `(?<n>${n}|半)(?<half>个半)?(?<u>个工作日|工作日|个自然日|自然日|个日历日|个小时|小时|分钟|天|日|个?星期|周|个?礼拜|个?月|年)(?:之内|以内|内|之后|以后|后|(?=(?:的)?(?:时间|期限|时限|左右))|(?<=(?:大约|大概|约|需要|还要|要等|给我们)[^，。]{0,10})(?![内后前]))`,
      'g',
    ),
    read: ({ n: count = '', half, u = '' }, today) => readTerm({ count, unit: u, half: half !== undefined }, today),
  },
  {
    kind: 'term',
    pattern:
      /(?:within|in) (?<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|ninety) (?<u>working days?|business days?|calendar days?|days?|weeks?|months?|hours?)/g,
    read: ({ n: count = '', u = '' }, today) => readTerm({ count: englishNumber(count), unit: u, half: false }, today),
  },
]

const dated = /[\d年月周日天号]|星期|礼拜|小时|分钟|day|week|month|hour|tomorrow/

/** The dates and terms of a folded text in order, reckoned from `now` (ISO). */
export function datesOf(text: string, now: string): DateMention[] {
  const found: DateMention[] = []
  if (!dated.test(text)) return found
  const today = chinaDate(now)
  for (const { kind, pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const days = read(match.groups ?? {}, today)
      const span = { start: match.index, end: match.index + match[0].length }
      if (days === null || found.some((each) => each.start < span.end && span.start < each.end)) continue
      found.push({ ...span, kind, ...days, text: match[0] })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function readDay(groups: Readonly<Record<string, string | undefined>>, today: string): Days | null {
  const [year, month, day] = [groups.y, groups.m, groups.d].map((part) => (part === undefined ? null : parseNumber(part)))
  if (!month || !day || month > 12 || day > 31) return null
  const candidates = year ? [year] : [-1, 0, 1].map((shift) => Number(today.slice(0, 4)) + shift)
  const dates = candidates.map((each) => dateOf(each, month, day)).filter((each) => each !== null)
  const [nearest] = dates.sort((one, other) => distance(one, today) - distance(other, today))
  return nearest ? { from: nearest, to: nearest } : null
}

function readMonthDay({ when = '', d = '' }: Readonly<Record<string, string | undefined>>, today: string): Days | null {
  const day = parseNumber(d)
  const month = firstOfMonth(today, /下|次/.test(when) ? 1 : 0)
  const date = day ? dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day) : null
  return date ? { from: date, to: date } : null
}

const nearDays: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
}
function readNear({ word = '' }: Readonly<Record<string, string | undefined>>, today: string): Days {
  const date = addDays(today, nearDays[word] ?? 0)
  return { from: date, to: date }
}

function readWeekday({ when = '', d = '' }: Readonly<Record<string, string | undefined>>, today: string): Days {
  const wanted = '一二三四五六日'.indexOf(d === '天' ? '日' : d)
  const monday = addDays(today, -weekdayOf(today))
  const week = when.startsWith('下') ? 7 : when.startsWith('上') ? -7 : 0
  const date = addDays(monday, wanted + week)
  // 「周五」 without a week means the next one to come.
  const next = when === '' && date < today ? addDays(date, 7) : date
  return { from: next, to: next }
}

function readPeriodEnd({ when = '', unit = '' }: Readonly<Record<string, string | undefined>>, today: string): Days {
  const next = when.startsWith('下') ? 1 : 0
  if (unit === '周' || unit === '星期') return { from: today, to: addDays(today, 6 - weekdayOf(today) + next * 7) }
  if (unit === '年') return { from: today, to: `${Number(today.slice(0, 4)) + next}-12-31` }
  const monthsAhead = unit === '季度' ? 2 - ((Number(today.slice(5, 7)) - 1) % 3) + next * 3 : next
  return { from: today, to: lastOfMonth(today, monthsAhead) }
}

function readBareEnd({ unit = '' }: Readonly<Record<string, string | undefined>>, today: string): Days {
  if (unit === '周末') return { from: today, to: addDays(today, 6 - weekdayOf(today)) }
  return { from: today, to: unit.startsWith('年') ? `${today.slice(0, 4)}-12-31` : lastOfMonth(today, 0) }
}

function readNamedMonthEnd({ m = '' }: Readonly<Record<string, string | undefined>>, today: string): Days | null {
  const month = parseNumber(m)
  if (!month || month > 12 || !Number.isInteger(month)) return null
  const ahead = (month - Number(today.slice(5, 7)) + 12) % 12
  return { from: today, to: lastOfMonth(today, ahead) }
}

function readTenDays({ m, when, part }: Readonly<Record<string, string | undefined>>, today: string): Days | null {
  const month = m === undefined ? null : parseNumber(m)
  const ahead = month === null ? (when?.startsWith('下') ? 1 : 0) : (month - Number(today.slice(5, 7)) + 12) % 12
  const first = firstOfMonth(today, ahead)
  const last = part === '上旬' ? addDays(first, 9) : part === '中旬' ? addDays(first, 19) : lastOfMonth(today, ahead)
  return month !== null && month > 12 ? null : { from: first, to: last }
}

type Term = { readonly count: string; readonly unit: string; readonly half: boolean }
function readTerm({ count, unit, half }: Term, today: string): Days | null {
  const value = count === '半' ? 0.5 : parseNumber(count)
  if (value === null || value > 4000) return null
  const length = value + (half ? 0.5 : 0)
  if (/工作|working|business/.test(unit)) return { from: today, to: daysAfter(today, Math.ceil(length), 'working', []) }
  if (/小时|hour/.test(unit)) return { from: today, to: addDays(today, Math.floor(length / 24)) }
  if (/分钟/.test(unit)) return { from: today, to: today }
  const days = /年/.test(unit) ? 365 : /月|month/.test(unit) ? 30 : /周|星期|礼拜|week/.test(unit) ? 7 : 1
  return { from: today, to: addDays(today, Math.floor(length * days)) }
}

const englishNumber = (word: string): string =>
  ({
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    fifteen: '15',
    twenty: '20',
    thirty: '30',
    forty: '40',
    sixty: '60',
    ninety: '90',
  })[word] ?? word

const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7

const distance = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other))

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const firstOfMonth = (today: string, ahead: number): string =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + ahead, 1)).toISOString().slice(0, 10)

const lastOfMonth = (today: string, ahead: number): string => addDays(firstOfMonth(today, ahead + 1), -1)
