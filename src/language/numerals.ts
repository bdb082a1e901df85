const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000, w: 1e4, 万: 1e4, 亿: 1e8 }
const digitClass = '零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖'
const unitClass = '十拾百佰千仟万亿'

/** Source of a pattern for a number in Arabic, Chinese or mixed writing: 5,000 · 五千 · 3.5万 · 一万二 · 二〇二五. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${digitClass}${unitClass}])(?:[${digitClass}${unitClass}]|\\d+(?:\\.\\d+)?)*(?:[kw](?![a-z]))?`

const token = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|[${digitClass}]|[${unitClass}kw]`, 'g')

/** The value of a number as `numberPattern` finds it (folded text); null when it is none. */
export function parseNumber(text: string): number | null {
  const tokens = text.match(token)
  if (!tokens || tokens.join('') !== text) return null
  if (tokens.length > 1 && tokens.every((each) => each in digits)) return Number(tokens.map((each) => digits[each]).join(''))
  return sumOf(tokens)
}

function sumOf(tokens: readonly string[]): number {
  const sum = { total: 0, section: 0, pending: 0, hasPending: false, lastUnit: 1 }
  for (const each of tokens) {
    const unit = units[each]
    if (unit === undefined) {
      if (each === '零' || each === '〇') sum.lastUnit = 1
      sum.pending = digits[each] ?? Number(each.replaceAll(',', ''))
      sum.hasPending = true
    } else applyUnit(sum, unit)
  }
  // 一万二 is 12,000 and 三百五 is 350: a last digit without a unit counts in the next lower one.
  const short = sum.hasPending && sum.lastUnit >= 100 && sum.pending < 10 ? sum.lastUnit / 10 : 1
  return round(sum.total + sum.section + sum.pending * short)
}

function applyUnit(sum: { total: number; section: number; pending: number; hasPending: boolean; lastUnit: number }, unit: number): void {
  const pending = sum.hasPending ? sum.pending : 0
  if (unit >= 1e4) {
    const below = sum.section + pending
    const grouped = unit === 1e8 ? sum.total + below : below
    sum.total = (unit === 1e8 ? 0 : sum.total) + (grouped === 0 ? 1 : grouped) * unit
    sum.section = 0
  } else sum.section += (sum.hasPending ? pending : 1) * unit
  sum.pending = 0
  sum.hasPending = false
  sum.lastUnit = unit
}

// Decimal sums such as 3.5万 must compare equal to 35000.
const round = (value: number): number => Math.round(value * 10_000) / 10_000
