import type { MaskedText } from '../domain/masked-text.ts'
import type { FlagCode, Responsibility, Severity, Subtype } from '../domain/vocabulary.ts'

/** A label with its probability. Lists are best first. */
export type Scored<Label> = { readonly label: Label; readonly probability: number }

export type Classification = {
  /** Probability that the narrative is about a bank. */
  readonly scope: number
  /** All 21, calibrated, summing to 1. */
  readonly subtypes: readonly Scored<Subtype>[]
  /** The seeded guidance cases about a bank, by id, and none. */
  readonly cases: readonly Scored<string>[]
  readonly severities: readonly Scored<Severity>[]
  readonly responsibilities: readonly Scored<Responsibility>[]
  /** Independent probabilities. */
  readonly flags: readonly Scored<FlagCode>[]
  /** The flags over their trained threshold. */
  readonly flagsOn: readonly FlagCode[]
}

/** How much a clause of the masked text speaks for a label: above 0 for it, below 0 against it. UTF-16 range without end marks. */
export type ClauseWeight = { readonly start: number; readonly end: number; readonly weight: number }

/** Classifies masked narratives; pure and synchronous, a few milliseconds. */
export interface NarrativeClassifier {
  readonly id: string
  classify(narrative: MaskedText): Classification
  /** The clauses in text order, as short as punctuation allows. Throws for a label that is none of the head's. */
  explain(narrative: MaskedText, head: 'subtype' | 'flag', label: Subtype | FlagCode): readonly ClauseWeight[]
}
