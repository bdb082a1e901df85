import type { Actor } from '../../domain/principal.ts'
import type { Cipher } from '../../ports/cipher.ts'
import type { Clock } from '../../ports/clock.ts'
import type { QueryBuilder } from './query-builder.ts'

/** What every store of one unit of work shares. */
export type StoreContext = {
  readonly db: QueryBuilder
  readonly actor: Actor
  readonly cipher: Cipher
  readonly clock: Pick<Clock, 'now'>
}
