import type { TextSet } from './training-texts.ts'

/** What was tried and kept; the model card gives the figures of the variants. */
export const recipe = {
  folds: 5,
  /** A bucket is known when its grams occur in so many texts. */
  fewestTexts: 3,
  documentCost: 3,
  clauseCost: 0.3,
  /** Errors on texts out of scope cost so much more: there are few of them, and of every kind. */
  outOfScopeCost: 8,
  /** Weights below this share of a head's largest are dropped. */
  pruneBelow: { document: 0.03, clause: 0.03 },
  /** Weight of each set where probabilities and thresholds are fitted: people as they write count most, and a case's examples, which nothing else stands for. */
  stageWeights: { situations: 1, voices: 0.5, core: 0.25, english: 0.5, 'out-of-scope-extra': 0.5, cases: 1 } satisfies Record<
    TextSet,
    number
  >,
  outOfScopeShare: 0.15,
  /** Pulls mixed margins and offsets towards nothing. */
  stagePenalty: 0.003,
  /** Confidence is what real people's texts bear out: those written to fit a label are easier. */
  confidenceWeightOfWritten: 0.25,
} as const
