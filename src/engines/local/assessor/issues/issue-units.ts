import type { Span } from '../../../../domain/span.ts'
import { listNumber } from '../demands/demand-words.ts'
import type { NarrativeClause, NarrativeReading } from '../read-narrative.ts'

/**
 * What opens a unit, the clearest sign of another matter first: a number of an enumeration; a word like 「另外」; the customer
 * turning to the bank once more (「去问大堂」); a new sentence; nothing but the length of what goes before.
 */
export type Opening = 'number' | 'transition' | 'turn' | 'sentence' | 'length'

/** A few clauses that belong together: what is looked at for one grievance. */
export type IssueUnit = Span & { readonly clauses: readonly NarrativeClause[]; readonly text: string; readonly opening: Opening }

/** Length from which a unit is closed, and from which a turn closes it. */
const shortestUnit = 18
const shortestBeforeTurn = 8

const transition =
  /^(?:首先|其次|再次|另外|另有|还有(?!人|没|[\d一二两三四五六七八九十几])|再有|再就是|再者|再说|再然后|此外|同时(?:反映)?|而且|况且|更(?!新|换|改)|别提|顺便|加上|对了|最(?:后|气|让|过分|可))/
/** First a time or a connective, then the customer turns to somebody again. */
const turn =
  /^(?:我|又|再|后来|只好|于是|便|就|当场|立(?:即|刻)|回头|转头|昨天|今天|期间|其后|第[一二三四五两]?[天次回趟])*(?:问|去(?!年)|找|打(?:电话|客服|热线|了|给|你们|\d)|拨|到(?:网点|柜台|了|头来)|致电|申请|申诉|叫(?!我|号)|催|投诉|退订|轮到|办上|等(?:到|他|她)|期间|后来)/

/** What a machine has kept: cash and card are two losses, though told in one breath. */
const losses: readonly (readonly [what: string, words: RegExp])[] = [
  ['card', /吞[^，]{0,3}卡|卡[^，]{0,6}(?:吞|咬|没退|不退|没吐|不吐|取不出|出不来|没出来|没拿)/],
  ['cash', /(?:钱|钞|现金|款)[^，]{0,6}(?:没|不|未|吞|卷|少)|(?:没|未|不)(?:有)?(?:吐|出)(?:钱|钞)|吞[^，]{0,3}(?:钱|钞)/],
]
/** What a machine has kept by these words; null where nothing. */
export const lossIn = (text: string): string | null => losses.find(([, words]) => words.test(text))?.[0] ?? null

function openingOf({ text }: NarrativeClause, before: NarrativeClause | undefined): Opening {
  if (listNumber.test(text)) return 'number'
  const [loss, lostBefore] = [lossIn(text), before ? lossIn(before.text) : null]
  const otherLoss = loss !== null && lostBefore !== null && loss !== lostBefore
  if (otherLoss || transition.test(text)) return 'transition'
  if (before === undefined) return 'sentence'
  return turn.test(text) ? 'turn' : 'length'
}

/** The narrative in order as units of one to a few clauses; none crosses a sentence or a clause that is left out. */
export const issueUnitsOf = (reading: NarrativeReading, leftOut: ReadonlySet<NarrativeClause> = new Set()): IssueUnit[] =>
  reading.sentences.flatMap(({ clauses }) => groupClauses(clauses, leftOut))

function groupClauses(clauses: readonly NarrativeClause[], leftOut: ReadonlySet<NarrativeClause>): IssueUnit[] {
  const units: { readonly opening: Opening; readonly clauses: NarrativeClause[] }[] = []
  clauses.forEach((clause, at) => {
    if (leftOut.has(clause)) return
    const open = units.at(-1)
    const opening = openingOf(clause, clauses[at - 1])
    const follows = open?.clauses.at(-1) === clauses[at - 1]
    if (open && follows && goesOn(open.clauses, opening)) open.clauses.push(clause)
    else units.push({ opening, clauses: [clause] })
  })
  return units.flatMap((unit) => makeUnit(unit.clauses, unit.opening) ?? [])
}

function goesOn(open: readonly NarrativeClause[], opening: Opening): boolean {
  const size = open.reduce((sum, { text }) => sum + text.length, 0)
  const tellsLoss = open.some(({ text }) => lossIn(text) !== null)
  return (opening === 'length' && size < shortestUnit) || (opening === 'turn' && size < shortestBeforeTurn && !tellsLoss)
}

/** Clauses that follow one another as a unit; null without any. */
export function makeUnit(clauses: readonly NarrativeClause[], opening: Opening): IssueUnit | null {
  const [first] = clauses
  const last = clauses.at(-1)
  if (!first || !last) return null
  return { start: first.start, end: last.end, clauses, text: clauses.map((clause) => clause.text).join('，'), opening }
}
