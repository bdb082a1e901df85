import { chinaDate } from '../../domain/calendar.ts'
import type { CheckContext } from '../../domain/check.ts'
import { datesOf } from '../../language/dates.ts'
import { type Figure, figuresOf } from '../../language/figures.ts'
import type { Clause, Reading } from '../../language/reading.ts'
import type { Evidence, Source } from '../support/evidence.ts'

export type UnsupportedFigure = { readonly start: number; readonly end: number; readonly text: string }

/** Figures of the sources with their unit, and every bare number: 「合同签的是3.65」 knows 3.65 %. */
type Known = { readonly figures: readonly Figure[]; readonly numbers: ReadonlySet<number>; readonly contacts: number }

/** Days and years that law and regulation set for complaints; published and not about the case. */
const legalTerms = [3, 5, 7, 10, 15, 20, 30, 60]
const caseUnits = ['笔', '次', '张', '户', '分钟', '小时', '台', '件工单', '人', '期', '遍', '通', '岁', '积分', '斤', '倍']

/** Figures and past dates of the draft that stand in no source and follow from none by adding or subtracting. */
export function unsupportedFiguresOf(reading: Reading, context: CheckContext, evidence: Evidence): UnsupportedFigure[] {
  const sources = [...(evidence.facts ?? []), ...evidence.history, ...evidence.narrative, ...evidence.policy]
  const known: Known = {
    figures: sources.flatMap((source) => source.figures),
    numbers: new Set(sources.flatMap((source) => source.numbers)),
    contacts: context.history.length + 1,
  }
  const clauses = reading.sentences.flatMap((sentence) => sentence.clauses)
  return clauses
    .filter((clause) => !isCommitment(clause))
    .flatMap((clause) => [...unknownFigures(clause, known, context.now), ...unknownDates(clause, sources, context)])
}

// What the bank commits to, offers or asks is no finding; nor are office hours and hotlines.
const commitment =
  /(?:(?<!已[^，]{0,16}|[日号])将|(?<!机|社|协|委员|工|学|大)会(?!议|计|员|同|展|谈|面)|拟|最迟|预计|争取|承诺|保证|安排)|可以|可在|可于|请(?:您)?|自收到|之日起|以内|之内|日内|天内|小时内|前(?:给|向|答|回|告|通|$)|(?:营业|工作|服务|受理|办理|开放)时间|每天|每日|周一至|至\d|热线|电话|24小时|全天|\bwill\b|\bwithin\b|\bplease\b|\bhours\b/
const isCommitment = (clause: Clause): boolean => commitment.test(clause.text)

function unknownFigures(clause: Clause, known: Known, now: string): UnsupportedFigure[] {
  const dated = datesOf(clause.text, now)
  return figuresOf(clause.text)
    .filter((figure) => !dated.some((date) => date.start < figure.end && figure.start < date.end))
    .filter((figure) => isOfTheCase(figure, clause.text) && !isKnown(figure, known) && !countsContacts(figure, known))
    .map(({ start, end, text }) => ({ start: clause.start + start, end: clause.start + end, text }))
}

// How often the customer has come follows from the history, with the present complaint.
const countsContacts = ({ kind, unit, value }: Figure, { contacts }: Known): boolean =>
  kind === 'count' && ['次', '遍', '通'].includes(unit) && value <= contacts

/** Hours told of the past; any other is an appointment. */
const toldAsPast = /了|过(?!程|来|去)|已|曾|当时|当天|当日|那天|显示|\bwas\b|\bwere\b|\bat\b/

function isOfTheCase(figure: Figure, clause: string): boolean {
  if (figure.kind === 'time' && !toldAsPast.test(clause)) return false
  if (figure.kind === 'count') {
    if (!caseUnits.includes(figure.unit) || figure.value < 2 || (figure.unit === '小时' && figure.value === 24)) return false
    if (figure.unit === '人' && figure.value < 5) return false
    if (figure.unit === '岁' && /未满|年满|周岁|以上|以下/.test(clause)) return false
    return (
      !(legalTerms.includes(figure.value) && /条/.test(figure.unit)) &&
      !/第$/.test(clause.slice(0, figure.start)) &&
      !/[这那上下前后]$/.test(clause.slice(0, figure.start))
    )
  }
  if (figure.kind === 'percent') return figure.value !== 100
  return !(figure.kind === 'money' && figure.value === 1 && figure.text.startsWith('一'))
}

function isKnown(figure: Figure, { figures, numbers }: Known): boolean {
  const value = comparable(figure)
  if (numbers.has(figure.value)) return true
  const others = figures.filter((each) => each.kind === figure.kind && unitOf(each) === unitOf(figure)).map(comparable)
  if (others.some((other) => close(other, value))) return true
  if (figure.kind === 'money' && isProduct(value, figures)) return true
  if (figure.kind === 'time') return others.some((other) => close(other % 720, value % 720))
  return followsBySum(value, [...new Set(others)].slice(0, 40))
}

// Sums and differences of supported figures are no findings of their own.
function followsBySum(value: number, amounts: readonly number[]): boolean {
  const total = amounts.reduce((sum, each) => sum + each, 0)
  if (amounts.length > 1 && close(total, value)) return true
  return amounts.some((one) => amounts.some((other) => close(one + other, value) || close(Math.abs(one - other), value)))
}

// 三笔共59.7元, where each was 19.9: so many times a known amount.
function isProduct(value: number, known: readonly Figure[]): boolean {
  // A fee by the month makes twelve times as much a year.
  const times = [12, ...known.filter(({ kind }) => kind === 'count').map((figure) => figure.value)]
  const amounts = known.filter(({ kind }) => kind === 'money').map((figure) => figure.value)
  return times.some((count) => amounts.some((amount) => close(count * amount, value)))
}

const comparable = (figure: Figure): number => (figure.kind === 'count' && figure.unit === '小时' ? figure.value * 60 : figure.value)
const unitOf = (figure: Figure): string =>
  ['小时', '分钟'].includes(figure.unit) ? '分钟' : ['次', '遍', '通'].includes(figure.unit) ? '次' : figure.unit
const close = (one: number, other: number): boolean => Math.abs(one - other) < 0.005

function unknownDates(clause: Clause, sources: readonly Source[], context: CheckContext): UnsupportedFigure[] {
  const today = chinaDate(context.now)
  const known = new Set(sources.flatMap((source) => source.dates.flatMap((date) => [date.from, date.to])))
  const { decideBy, extendedTo } = context.assessment.deadlines
  for (const due of [decideBy, extendedTo]) if (due !== null && !Number.isNaN(Date.parse(due))) known.add(chinaDate(due))
  return datesOf(clause.text, context.now)
    .filter((date) => date.kind === 'day' && date.from < today && !known.has(date.from))
    .filter(() => !/《|施行|发布|印发|第[^，]{1,6}条|号令/.test(clause.text))
    .map(({ start, end, text }) => ({ start: clause.start + start, end: clause.start + end, text }))
}
