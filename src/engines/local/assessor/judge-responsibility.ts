import type { Responsibility } from '../../../domain/vocabulary.ts'
import type { Scored } from '../../../ports/classifier.ts'

/** Below this nobody is named. */
const namedFrom = 0.35

/** Whose fault it is as the narrative tells it, never a finding. */
export function judgeResponsibility(scored: readonly Scored<Responsibility>[]): Responsibility {
  const [best] = scored
  return best && best.probability >= namedFrom ? best.label : 'unclear'
}
