import type { MaskedText } from '../domain/masked-text.ts'
import type { FlagCode, Responsibility, Severity, Subtype } from '../domain/vocabulary.ts'

/** A label with its probability. Lists are best first. */
export type Scored<Label> = { readonly label: Label; readonly probability: number }

export type Classification = {
  /** Probability that the narrative is about a bank. */
  readonly scope: number
  /** All 21, calibrated, summing to 1. */
  readonly subtypes: readonly Scored<Subtype>[]
  /** case-01 … case-32 and none. */
  readonly cases: readonly Scored<string>[]
  readonly severities: readonly Scored<Severity>[]
  readonly responsibilities: readonly Scored<Responsibility>[]
  /** Independent probabilities. */
  readonly flags: readonly Scored<FlagCode>[]
  /** The flags over their trained threshold. */
  readonly flagsOn: readonly FlagCode[]
}

/** How much a clause of the masked text speaks for a label; UTF-16 range. */
export type ClauseWeight = { readonly start: number; readonly end: number; readonly weight: number }

/** Classifies masked narratives; pure and synchronous, a few milliseconds. */
export interface NarrativeClassifier {
  readonly id: string
  classify(narrative: MaskedText): Classification
  /** Clauses in text order with the sum of their n-gram weights for the label. */
  explain(narrative: MaskedText, head: 'subtype' | 'flag', label: Subtype | FlagCode): readonly ClauseWeight[]
}
