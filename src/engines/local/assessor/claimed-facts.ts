import { datesOf } from '../../../language/dates.ts'
import { figuresOf } from '../../../language/figures.ts'
import { trimmed } from './cut-evidence.ts'
import type { NarrativeReading, Unit } from './read-narrative.ts'

export const mostFacts = 8
/** A sentence longer than this is taken apart into runs of clauses. */
const longestFact = 90

const events =
  /扣|转|存|取|汇|打(?:到|给|错|成)|办(?:了|理|的)|签(?:了|字|的)|开(?:了|户|通)|销|买(?:了|的)?|卖|借|贷|还(?:了|清|款)|退|赔|收(?:了|到|费)|吞|冻(?:结|了)|锁|解|拒|告知|答复|回复|答应|承诺|通知|短信|登记|申请|提交|投诉|等(?:了)?|排(?:了)?|跑(?:了)?|显示|到期|到账|入账|逾期|盗刷|骗|丢|摔|骂|吼|推|赶|关|停|坏|死机|闪退/
const staffSaid = /(?:柜员|客服|经理|大堂|保安|主任|他|她|你们|银行|坐席|网点|支行|业务员|对方)[^，。]{0,8}(?:说|讲|答|回|称|让|叫)/
/** What is asked for did not happen; what is thought is no event; a question may still tell one. */
const asked =
  /^(?:[\d一二三①-⑨][、.．)）]?)?(?:请(?!了|假|问)|要求|希望|望|恳请|麻烦|建议|能不能|可不可以|能否|书面|立即|马上|退还|赔偿|道歉|我只要|我就要)/
const thought = /我(?:讲|说|觉得|认为|希望|想|就想|怀疑|猜|不会说|不赖)|应该|合理吗|难道|是不是/
const questioned = /[?？]$/

/** Any day: only that a date stands there counts. */
const someDay = '2020-01-01T00:00:00+08:00'

/** What the customer tells as having happened: pieces with sums, days and events, verbatim, in their order, at most eight. */
export function claimedFactsOf(reading: NarrativeReading): string[] {
  const pieces = reading.sentences.flatMap((sentence) =>
    sentence.text.length <= longestFact ? [sentence] : runsOf(reading.source, sentence.clauses),
  )
  const ranked = pieces
    .map((piece, order) => ({ piece, order, weight: weightOf(piece.text) }))
    .filter(({ weight }) => weight >= 1)
    .toSorted((one, other) => other.weight - one.weight || one.order - other.order)
  const kept = ranked.slice(0, mostFacts).toSorted((one, other) => one.order - other.order)
  return [...new Set(kept.map(({ piece }) => trimmed(piece.source)).filter((words) => words.length >= 4))]
}

type Piece = Pick<Unit, 'source' | 'text'>
function runsOf(source: string, clauses: readonly Unit[]): Piece[] {
  const runs: Unit[][] = []
  for (const clause of clauses) {
    const run = runs.at(-1)
    const length = run ? clause.end - (run[0]?.start ?? clause.start) : 0
    if (run && length <= longestFact * 0.7) run.push(clause)
    else runs.push([clause])
  }
  return runs.flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    return first && last ? [{ source: source.slice(first.start, last.end), text: run.map(({ text }) => text).join('，') }] : []
  })
}

function weightOf(text: string): number {
  const figures = figuresOf(text)
  const money = figures.filter(({ kind }) => kind === 'money').length
  const days = datesOf(text, someDay).filter(({ kind }) => kind !== 'term').length
  const others = figures.length - money
  const told =
    Math.min(2, 1.5 * money) + Math.min(1.5, days) + Math.min(1, 0.4 * others) + (events.test(text) || staffSaid.test(text) ? 1 : 0)
  return told - (asked.test(text) ? 3 : 0) - (thought.test(text) ? 1.6 : 0) - (questioned.test(text) ? 0.6 : 0) - (text.length < 6 ? 1 : 0)
}
