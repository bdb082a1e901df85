import { TingsuError } from '../../domain/errors.ts'
import { watchIdle } from './idle-watch.ts'
import type { SqlConnection, SqlDatabase, SqlExecutor } from './sql-database.ts'

export type TransactionOptions = {
  readonly mode: 'write' | 'read'
  /** How long the work may leave the connection unused before it is rolled back. */
  readonly idleLimitMs: number
}

// A read sees one moment; a write sees what others committed before each statement, and locks what it changes.
const begin = { write: 'BEGIN ISOLATION LEVEL READ COMMITTED', read: 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY' } as const

/**
 * One transaction on a connection of its own. It commits when `work` resolves and no statement of it failed; else it is rolled
 * back. Work that stays idle too long loses its transaction: TingsuError('unavailable').
 */
export async function runTransaction<Result>(
  database: SqlDatabase,
  options: TransactionOptions,
  work: (connection: SqlExecutor) => Promise<Result>,
): Promise<Result> {
  return database.reserve(async (connection) => {
    const idle = watchIdle(options.idleLimitMs)
    const guarded = guard(connection, idle)
    try {
      await connection.query(begin[options.mode])
      const result = await Promise.race([work(guarded), idle.expired])
      const swallowed = guarded.end()
      if (swallowed) throw swallowed
      await connection.query('COMMIT')
      return result
    } catch (error) {
      guarded.end()
      await rollBack(connection)
      throw error
    } finally {
      idle.stop()
    }
  })
}

async function rollBack(connection: SqlConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK')
  } catch {
    // The failure that led here is the one to tell; a connection that cannot roll back serves nobody any more.
    connection.discard()
  }
}

type Guarded = SqlExecutor & {
  /** From here on nothing more is let through. Answers the first failure of a statement, even one that the work swallowed. */
  readonly end: () => unknown
}

// Statements after the end would land in somebody else's transaction, and PostgreSQL answers the COMMIT of a failed
// transaction with a silent rollback: both are errors here.
function guard(connection: SqlExecutor, idle: ReturnType<typeof watchIdle>): Guarded {
  let open = true
  let failure: unknown = null
  return {
    query: async (sql, params) => {
      if (!open) throw new TingsuError('internal', 'a statement came after the end of its unit of work')
      try {
        return await idle.busy(() => connection.query(sql, params))
      } catch (error) {
        failure ??= error
        throw error
      }
    },
    end: () => {
      open = false
      return failure
    },
  }
}
