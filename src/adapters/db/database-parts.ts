import type { EventType } from '../../domain/event.ts'
import type { Cipher } from '../../ports/cipher.ts'
import type { Clock } from '../../ports/clock.ts'
import type { DatabaseKeeper } from '../../ports/database.ts'
import type { UnitOfWork } from '../../ports/unit-of-work.ts'
import type { SqlDatabase, SqlExecutor } from './sql-database.ts'
import { translateFailure } from './translate-failure.ts'

/** What every database needs from whoever composes it. */
export type DatabaseParts = {
  readonly cipher: Cipher
  readonly clock: Pick<Clock, 'now'>
  /** How long work may leave its transaction unused before it is undone; default 15 s. */
  readonly idleLimitMs?: number | undefined
  /** Told the events of each unit of work once it is committed. */
  readonly onCommit?: ((events: readonly EventType[]) => void) | undefined
}

export type OpenDatabase = {
  readonly unitOfWork: UnitOfWork
  readonly keeper: DatabaseKeeper
  /** One statement in the same queue or pool, outside any unit of work. */
  readonly executeSql: SqlExecutor['query']
  readonly close: () => Promise<void>
}

export const executeSqlOn =
  (database: SqlDatabase): SqlExecutor['query'] =>
  async (sql, params) => {
    try {
      return await database.reserve((connection) => connection.query(sql, params))
    } catch (error) {
      throw translateFailure(error, 'executeSql')
    }
  }
