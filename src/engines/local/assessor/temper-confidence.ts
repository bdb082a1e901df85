/**
 * From the classifier's probability and the length of what was told to how often such an answer is right; fitted by
 * evals/assessor/confidence.ts. A few words can look as clear as a whole story and are right less often.
 */
export const confidenceByLength = { odds: 0.745, length: 0.65, offset: -2.779 } as const
/** More words than these make nothing surer, fewer nothing less sure. */
const lengths = { least: 4, most: 150 } as const

/** What the fit sees of an answer: log odds, and the logarithm of the length within its bounds. */
export const confidenceInputs = (probability: number, length: number): [odds: number, length: number] => [
  Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6)),
  Math.log(Math.min(Math.max(length, lengths.least), lengths.most)),
]

/** The calibrated confidence of an answer over a text of so many characters. */
export function temperConfidence(probability: number, length: number): number {
  const [odds, size] = confidenceInputs(probability, length)
  return 1 / (1 + Math.exp(-(confidenceByLength.odds * odds + confidenceByLength.length * size + confidenceByLength.offset)))
}
