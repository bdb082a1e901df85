import type { Assessment } from '../../../../domain/assessment.ts'
import { trimmed } from '../cut-evidence.ts'
import type { NarrativeClause, NarrativeReading } from '../read-narrative.ts'
import { isBareComplaint } from '../short-text.ts'
import {
  bareAsk,
  demandAct,
  demandGoesOn,
  demandList,
  demandOpener,
  demandQuestion,
  demandTail,
  deniedBefore,
  listNumber,
  othersAsk,
  othersBefore,
} from './demand-words.ts'
import { needBehind } from './underlying-needs.ts'

type Demand = Assessment['demands'][number]

export const mostDemands = 6
const longestDemand = 60
/** A demand opens early in its clause; later in it something else is told. */
const opensBefore = 16
/** 「…，行不行？」: what is asked for stands in the clause before. */
const bareQuestion = 5

/**
 * What the customer asks for, close to their words, each with the need behind it. Nothing is added: [] where nothing is
 * voiced. A list under 「诉求：」 gives one demand an item; who says no more than that they complain asks to be heard.
 */
export function findDemands(reading: NarrativeReading): Demand[] {
  const found: Demand[] = []
  for (const { words } of voicedIn(reading)) if (words !== null) addDemand(found, words)
  const [clause] = reading.clauses
  if (clause && found.length === 0 && isBareComplaint(reading.text) && !/不(?:要|求|用)/u.test(reading.text))
    addDemand(found, trimmed(clause.source))
  return found.slice(0, mostDemands)
}

/** The clauses that ask for something or announce it: they tell no grievance. */
export const demandedClausesOf = (reading: NarrativeReading): ReadonlySet<NarrativeClause> =>
  new Set(voicedIn(reading).map(({ clause }) => clause))

/** A clause that voices a demand; `words` is null for the head of a list. */
type Voiced = { readonly clause: NarrativeClause; readonly words: string | null }

function voicedIn(reading: NarrativeReading): Voiced[] {
  const voiced: Voiced[] = []
  let isListing = false
  for (const { clauses } of reading.sentences) {
    const [head] = clauses
    isListing &&= head !== undefined && (listNumber.test(head.text) || clauses.length === 1)
    isListing = addVoiced(voiced, clauses, isListing)
  }
  return voiced
}

/** Adds what one sentence asks for; answers whether a list of demands is still open at its end. */
function addVoiced(voiced: Voiced[], clauses: readonly NarrativeClause[], wasListing: boolean): boolean {
  let isListing = wasListing
  let goesOn = false
  clauses.forEach((clause, at) => {
    if (isListHead(clause)) {
      isListing = true
      voiced.push({ clause, words: null })
      return
    }
    const own = isListing ? trimmed(clause.source).replace(listNumber, '') : demandOf(clause, clauses[at - 1])
    const words = own ?? (goesOn && demandGoesOn.test(clause.text) ? trimmed(clause.source) : null)
    goesOn = words !== null
    if (words !== null) voiced.push({ clause, words: withNext(words, clauses[at + 1]) })
  })
  return isListing
}

// 「请于5个工作日内：」 opens a list too: what is asked comes after the colon.
const isListHead = ({ text }: NarrativeClause): boolean => text.length <= 14 && demandList.test(text)

/** The demand of a clause in the customer's words, from where it opens; null where it voices none. */
function demandOf(clause: NarrativeClause, before: NarrativeClause | undefined): string | null {
  const { text } = clause
  if (othersAsk.test(text) || isReported(text) || (bareAsk.test(text) && before !== undefined && othersBefore.test(before.text)))
    return null
  const opener = demandOpener.exec(text)
  const opens = opener && opener.index <= opensBefore && !deniedBefore.test(text.slice(0, opener.index))
  if (opens && text.length - opener.index >= 4) return sourceFrom(clause, opener.index)
  if (demandQuestion.test(text)) return text.length > bareQuestion || !before ? trimmed(clause.source) : trimmed(before.source)
  return demandAct.test(text) || demandTail.test(text) ? trimmed(clause.source) : null
}

// What somebody said to the customer is not what the customer asks.
const isReported = (text: string): boolean =>
  /(?:说|讲|答|回|喊|称|问)[：]?[“「『"]/u.test(text) || /^[“「『"]/u.test(text) || /^(?:说|讲|问|答|回|喊)(?!清|明|法)/u.test(text)

function sourceFrom(clause: NarrativeClause, at: number): string {
  const { start } = clause.toSource({ start: at, end: clause.text.length })
  return trimmed(clause.source.slice(start - clause.start))
}

// A demand too short to say what is wanted goes on over the comma.
function withNext(words: string, next: NarrativeClause | undefined): string {
  const joins = next !== undefined && words.length < 12 && !demandAct.test(words) && !wanted.test(words) && !demandGoesOn.test(next.text)
  const whole = joins ? `${words}，${trimmed(next.source)}` : words
  return whole.length <= longestDemand ? whole : words.slice(0, longestDemand).replace(/〔[^〕]*$/u, '')
}

const wanted = /退|赔|道歉|致歉|说法|解释|说明|恢复|解冻|处理|查|答复|回电|录像|录音|口子|办法|结果|删|撤|停|改|还|钱|开|给/

const fillers =
  /^(?:请问|那个|就是|我就|我只|我|所以|那|现在|先|也|还|另外|，|：|并(?!非))+(?=要求|请|希望|退|赔|道歉|能|把|恢复|解|求|麻烦|建议)/u

function addDemand(found: Demand[], words: string): void {
  const text = words.replace(fillers, '')
  if (text.length < 2 || found.some((each) => each.text.includes(text) || text.includes(each.text))) return
  found.push({ text, underlyingNeed: needBehind(text) })
}
