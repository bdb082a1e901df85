import type { Span } from '../../../../domain/span.ts'
import { type FlagCode, flagCodes } from '../../../../domain/vocabulary.ts'
import type { Classification, ClauseWeight } from '../../../../ports/classifier.ts'
import { cutEvidence } from '../cut-evidence.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { flagPatterns } from './flag-patterns.ts'

export type Flag = { readonly code: FlagCode; readonly evidence: string }
/** What the classifier finds in words: how much a span speaks for a flag, and every clause of the narrative with its weight. */
export type FlagWeights = {
  readonly ofSpan: (code: FlagCode, span: Span) => number
  readonly ofClauses: (code: FlagCode) => readonly ClauseWeight[]
}

/**
 * The flags that words of the narrative prove. The classifier proposes, the words decide: a proposal without a clause
 * that carries it is dropped, and words that prove a danger need no proposal.
 */
export function judgeFlags(reading: NarrativeReading, classification: Classification, weights: FlagWeights): Flag[] {
  const flags = flagCodes.flatMap((code) => {
    const evidence = evidenceFor(code, { reading, classification, weights })
    return evidence === null ? [] : [{ code, evidence }]
  })
  return withDistress(flags)
}

type Context = { readonly reading: NarrativeReading; readonly classification: Classification; readonly weights: FlagWeights }
function evidenceFor(code: FlagCode, { reading, classification, weights }: Context): string | null {
  const pattern = flagPatterns[code]
  const probability = classification.flags.find(({ label }) => label === code)?.probability ?? 0
  const least = { plain: 0, proof: pattern.proofFrom, hint: pattern.hintFrom }
  const counted = findMentions(reading, pattern).filter(({ strength }) => probability >= least[strength])
  if (counted.length > 0)
    return cutEvidence(
      reading,
      strongestOf(counted, (span) => weights.ofSpan(code, span)),
    )
  const proposed = classification.flagsOn.includes(code) && pattern.aloneFrom !== null && probability >= pattern.aloneFrom
  const carrier = proposed ? carrierOf(weights.ofClauses(code), reading) : null
  return carrier && cutEvidence(reading, carrier)
}

/** What the kind of words adds to the classifier's margin for their clause. */
const rankOf = { plain: 2, proof: 0.7, hint: 0 } as const
/** More mentions than these are not weighed against each other. */
const mostWeighed = 8

function strongestOf(mentions: readonly Mention[], weigh: (span: Span) => number): Span {
  const ranked = mentions.toSorted((one, other) => rankOf[other.strength] - rankOf[one.strength]).slice(0, mostWeighed)
  const weighed = ranked.map((span) => ({ span, weight: ranked.length === 1 ? 0 : rankOf[span.strength] + weigh(span) }))
  return weighed.toSorted((one, other) => other.weight - one.weight)[0]?.span ?? { start: 0, end: 0 }
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Above this a clause speaks for the flag. */
const carriesFrom = 0

/** The clause that speaks most for the flag, where any does; instructions are no part of the reading and carry nothing. */
function carrierOf(weights: readonly ClauseWeight[], reading: NarrativeReading): Span | null {
  const told = weights.filter((each) => each.weight > carriesFrom && reading.clauses.some((clause) => touches(clause, each)))
  return told.toSorted((one, other) => other.weight - one.weight)[0] ?? null
}

// Who speaks of ending their life is in distress: the same words prove both.
function withDistress(flags: readonly Flag[]): Flag[] {
  const danger = flags.find(({ code }) => code === 'self_harm')
  if (!danger || flags.some(({ code }) => code === 'mental_health')) return [...flags]
  return [...flags, { code: 'mental_health', evidence: danger.evidence }]
}
