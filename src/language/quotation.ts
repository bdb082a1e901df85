import type { Span } from '../domain/span.ts'

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
]
/** Longer than this a quotation mark was left open by mistake: it must not swallow a letter. */
const longestQuotation = 300

/**
 * Quotations of a text in order, marks included: 「」 『』 “” ‘’ and straight double quotes. Nested ones belong to the
 * outer; one that is not closed within its paragraph is no quotation.
 */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = []
  if (!/[「『“‘"]/u.test(text)) return found
  for (let at = 0; at < text.length; at += 1) {
    const end = closingOf(text, at)
    if (end === null) continue
    found.push({ start: at, end })
    at = end - 1
  }
  return found
}

function closingOf(text: string, at: number): number | null {
  const pair = pairs.find(([open]) => open === text.charAt(at))
  if (!pair) return null
  const [open, close] = pair
  let depth = 1
  const limit = Math.min(text.length, at + longestQuotation)
  for (let next = at + 1; next < limit; next += 1) {
    const character = text.charAt(next)
    if (character === '\n') return null
    if (character === close) depth -= 1
    else if (character === open) depth += 1
    if (depth === 0) return next + 1
  }
  return null
}

// 「我行承诺“全额退款”」 is the bank's own word in quotation marks: nobody is quoted.
const bankVoice =
  /(?:我行|我们|本行|我部|我司|支行|分行|兹|特此|现)[^，。；：！？]{0,16}(?:认为|判断|认定|视为|属于|承诺|保证|决定|同意|将|会|予以|给予|确保|郑重)[^，。；：！？]{0,10}$/
const attribution =
  /(?:您|客户|柜员|员工|人员|经理|客服|坐席|保安|业务员|对方|他|她|来信|来电|工单|录音|短信|网页|页面|屏幕|提示|合同|条款|公告)[^，。；！？]{0,24}$/
const laterAttribution = /^[^，。；！？]{0,4}(?:的说法|的话|等话|等语|这句|一词|一语|字样|之类|的表述|的要求|的诉求|的质疑|的提示|的疑问)/

/** Quotations that carry somebody else's words; the bank's own words in quotation marks are left out. */
export function foreignQuotationsOf(text: string): Span[] {
  return quotationsOf(text).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start)
    const own = bankVoice.test(before) && !attribution.test(before.replace(/^.*(?:我行|我们|本行|我部)/su, ''))
    return !own || laterAttribution.test(text.slice(end, end + 12))
  })
}

/** The text with the spans blanked by □, so that every offset stays. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let blanked = ''
  let at = 0
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    blanked += text.slice(at, from) + '□'.repeat(end - from)
    at = end
  }
  return blanked + text.slice(at)
}
