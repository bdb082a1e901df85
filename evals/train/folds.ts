import { seededRandom } from './seeded-random.ts'
import type { TrainingText } from './training-texts.ts'

/**
 * A fold a text. Situations of one story stay together; texts written to a label have no story, so each stands alone (their
 * figures are optimistic: the same voice is on both sides).
 */
export function foldsOf(texts: readonly Pick<TrainingText, 'id' | 'group' | 'set'>[], folds: number, seed: number): number[] {
  const random = seededRandom(seed)
  const foldOf = new Map<string, number>()
  return texts.map(({ id, group, set }) => {
    const key = set === 'situations' ? group : id
    const fold = foldOf.get(key) ?? Math.floor(random() * folds)
    foldOf.set(key, fold)
    return fold
  })
}
