import type { SimilarCase } from '../../../domain/guidance-case.ts'
import { type Subtype, subtypes } from '../../../domain/vocabulary.ts'
import type { Scored } from '../../../ports/classifier.ts'

/** How far the votes of similar cases can move the classifier's calibrated probabilities. */
const voteShare = 0.15

/**
 * The classifier's probabilities with the votes of similar cases, each weighted by its score above the weakest. Without
 * cases they are the classifier's own, so that the calibration holds. All subtypes, best first, summing to 1.
 */
export function blendSubtypes(scored: readonly Scored<Subtype>[], cases: readonly SimilarCase[]): readonly Scored<Subtype>[] {
  const votes = votesOf(cases)
  if (votes.size === 0) return scored
  const known = new Map(scored.map(({ label, probability }) => [label, probability]))
  return subtypes
    .map((label) => ({ label, probability: (1 - voteShare) * (known.get(label) ?? 0) + voteShare * (votes.get(label) ?? 0) }))
    .toSorted((one, other) => other.probability - one.probability)
}

function votesOf(cases: readonly SimilarCase[]): Map<Subtype, number> {
  const votes = new Map<Subtype, number>()
  const voters = cases.filter((each) => each.subtype !== null && each.score > 0)
  const total = voters.reduce((sum, { score }) => sum + score ** 2, 0)
  for (const { subtype, score } of voters) {
    if (subtype !== null) votes.set(subtype, (votes.get(subtype) ?? 0) + score ** 2 / total)
  }
  return votes
}
