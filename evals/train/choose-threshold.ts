export type Judged = { readonly probability: number; readonly holds: boolean; readonly weight: number }

/** The probability from which on a label should be given, so that F1 (weighted) is best; 1 where it never holds. */
export function chooseThreshold(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((one, other) => other.probability - one.probability)
  const holding = sorted.reduce((sum, { holds, weight }) => sum + (holds ? weight : 0), 0)
  let given = 0
  let right = 0
  let best = { f1: 0, threshold: 1 }
  sorted.forEach(({ probability, holds, weight }, at) => {
    given += weight
    if (holds) right += weight
    const f1 = (2 * right) / (given + holding)
    if (f1 > best.f1) best = { f1, threshold: (probability + (sorted[at + 1]?.probability ?? probability)) / 2 }
  })
  return best.threshold
}
