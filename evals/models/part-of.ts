import { createHash } from 'node:crypto'

/** The half of the model's drafts that a case pack belongs to: checks may be tuned on `dev`, `test` only measures. Whole packs, so that no case is in both. */
export const partOf = (packId: string): 'dev' | 'test' =>
  (createHash('sha256').update(packId).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'test'
