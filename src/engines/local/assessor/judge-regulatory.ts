import type { Assessment } from '../../../domain/assessment.ts'
import type { Taxonomy } from '../../../domain/taxonomy.ts'
import type { RegulatoryBusiness, RegulatoryChannel, RegulatoryReason, Subtype } from '../../../domain/vocabulary.ts'
import { fold } from '../../../language/fold.ts'
import type { Flag } from './flags/judge-flags.ts'
import type { NarrativeReading } from './read-narrative.ts'

type Facet<Id extends string> = readonly { readonly id: Id; readonly words: readonly string[] }[]
type Choice<Id extends string> = { readonly id: Id; readonly confidence: number }
type Context = {
  readonly taxonomy: Taxonomy
  readonly subtype: Subtype | null
  readonly flags: readonly Flag[]
  readonly mainEvidence: string
}

/** What certain flags say of facet C whatever words stand there. */
const reasonByFlag: readonly (readonly [Flag['code'], RegulatoryReason])[] = [
  ['suspected_fraud', 'fund_safety'],
  ['privacy_leak', 'information_safety'],
  ['misselling', 'marketing'],
]

/** The JR/T 0169-2018 facets: words of the narrative, the main grievance's words counting thrice, and the subtype's usual values. */
export function judgeRegulatory(reading: NarrativeReading, context: Context): Assessment['regulatory'] {
  const { channels, businesses, reasons } = context.taxonomy.regulatory
  const usual = context.taxonomy.subtypes.find(({ id }) => id === context.subtype)?.regulatory
  const { text } = reading
  const main = fold(context.mainEvidence)
  const pick = <Id extends string>(facet: Facet<Id>, fallback: Id | undefined, other: Id) => choose({ facet, fallback, other, text, main })
  const channel = pick<RegulatoryChannel>(channels, usual?.channel, 'other')
  const business = pick<RegulatoryBusiness>(businesses, usual?.business, 'other')
  const reason = reasonOf(pick<RegulatoryReason>(reasons, usual?.reason, 'other'), context.flags, usual?.reason)
  if (reason.id === 'debt_collection_conduct') return { ...facets({ channel, business, reason }), business: 'debt_collection' }
  return facets({ channel, business, reason })
}

type Chosen = {
  readonly channel: Choice<RegulatoryChannel>
  readonly business: Choice<RegulatoryBusiness>
  readonly reason: Choice<RegulatoryReason>
}
// The surest facet does not make up for an unsure one.
function facets({ channel, business, reason }: Chosen): Assessment['regulatory'] {
  const confidence = Math.round(channel.confidence * business.confidence * reason.confidence * 100) / 100
  return { channel: channel.id, business: business.id, reason: reason.id, confidence }
}

type Choosing<Id extends string> = {
  readonly facet: Facet<Id>
  readonly fallback: Id | undefined
  readonly other: Id
  readonly text: string
  readonly main: string
}
// Words and the usual value that agree are surest; a lone word against the usual value is not.
function choose<Id extends string>({ facet, fallback, other, text, main }: Choosing<Id>): Choice<Id> {
  const scores = facet
    .map(({ id, words }) => ({ id, score: scoreOf(words, text, main) + (id === fallback ? 1.5 : 0) }))
    .toSorted((one, next) => next.score - one.score)
  const [best, second] = scores
  if (!best || best.score === 0) return { id: fallback ?? other, confidence: fallback ? 0.7 : 0.5 }
  const lead = (best.score - (second?.score ?? 0)) / best.score
  return { id: best.id, confidence: Math.min(0.95, 0.6 + 0.25 * lead + (best.id === fallback ? 0.1 : 0)) }
}

// A word says more the longer it is, and less the more often it was already counted.
function scoreOf(words: readonly string[], text: string, main: string): number {
  return words.map(fold).reduce((sum, word) => {
    const times = text.split(word).length - 1
    if (times === 0) return sum
    return sum + Math.min(1.5, 0.6 + word.length / 8) * (1 + Math.log(times)) + (main.includes(word) ? 1.5 : 0)
  }, 0)
}

function reasonOf(chosen: Choice<RegulatoryReason>, flags: readonly Flag[], usual: RegulatoryReason | undefined): Choice<RegulatoryReason> {
  const flagged = reasonByFlag.find(([code]) => flags.some((flag) => flag.code === code))
  if (!flagged || chosen.id === flagged[1] || chosen.id === 'debt_collection_conduct') return chosen
  return chosen.id === usual || chosen.confidence < 0.7 ? { id: flagged[1], confidence: 0.65 } : chosen
}
