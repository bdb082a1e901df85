import type { Span } from '../../../../domain/span.ts'
import { type FlagCode, flagCodes } from '../../../../domain/vocabulary.ts'
import type { Classification, ClauseWeight } from '../../../../ports/classifier.ts'
import { cutEvidence } from '../cut-evidence.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { flagPatterns } from './flag-patterns.ts'

export type Flag = { readonly code: FlagCode; readonly evidence: string }
type Explain = (code: FlagCode) => readonly ClauseWeight[]

/**
 * The flags that words of the narrative prove. The classifier proposes, the words decide: a proposal without a clause
 * that carries it is dropped, and words that prove a danger need no proposal.
 */
export function judgeFlags(reading: NarrativeReading, classification: Classification, explain: Explain): Flag[] {
  const flags = flagCodes.flatMap((code) => {
    const evidence = evidenceFor(code, { reading, classification, explain })
    return evidence === null ? [] : [{ code, evidence }]
  })
  return withDistress(flags)
}

type Context = { readonly reading: NarrativeReading; readonly classification: Classification; readonly explain: Explain }
function evidenceFor(code: FlagCode, { reading, classification, explain }: Context): string | null {
  const pattern = flagPatterns[code]
  const probability = classification.flags.find(({ label }) => label === code)?.probability ?? 0
  const mentions = findMentions(reading, pattern)
  const counted = mentions.filter(({ strength }) => probability >= (strength === 'proof' ? pattern.proofFrom : pattern.hintFrom))
  const [only] = counted
  if (counted.length === 1 && only) return cutEvidence(reading, only)
  const proposed = classification.flagsOn.includes(code) && pattern.aloneFrom !== null && probability >= pattern.aloneFrom
  if (counted.length === 0 && !proposed) return null
  const weights = explain(code)
  const strongest = counted.toSorted((one, other) => worthOf(other, weights) - worthOf(one, weights))[0] ?? carrierOf(weights, reading)
  return strongest ? cutEvidence(reading, strongest) : null
}

// Proof counts more than a hint whatever the weights say.
const worthOf = (mention: Mention, weights: readonly ClauseWeight[]): number =>
  (mention.strength === 'proof' ? 1000 : 0) + Math.max(0, ...weights.filter((each) => touches(each, mention)).map(({ weight }) => weight))

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The clause that speaks most for the flag, where any does; instructions are no part of the reading and carry nothing. */
function carrierOf(weights: readonly ClauseWeight[], reading: NarrativeReading): Span | null {
  const told = weights.filter((each) => each.weight > 0 && reading.clauses.some((clause) => touches(clause, each)))
  return told.toSorted((one, other) => other.weight - one.weight)[0] ?? null
}

// Who speaks of ending their life is in distress: the same words prove both.
function withDistress(flags: readonly Flag[]): Flag[] {
  const danger = flags.find(({ code }) => code === 'self_harm')
  if (!danger || flags.some(({ code }) => code === 'mental_health')) return [...flags]
  return [...flags, { code: 'mental_health', evidence: danger.evidence }]
}
