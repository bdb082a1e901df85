import type { ClientBase, CustomTypesConfig } from 'pg'
import type { SqlExecutor } from '../sql-database.ts'
import { factsOf, SqlFailure } from '../sql-failure.ts'

const bool = 16

/** Every value stays as PostgreSQL wrote it, but for booleans. */
export const asWritten: CustomTypesConfig = {
  getTypeParser: (oid: number) => (oid === bool ? (value: string) => value === 't' : (value: string) => value),
}

/** The server may be restarting or far away, but nobody waits for ever. */
export const connectionTimeoutMillis = 10_000

/**
 * Bounds on the server's side: a process that froze in the middle of a transaction must not hold its locks for ever. Set by
 * statement, since connection poolers refuse them as start-up parameters.
 */
export const setSessionBounds = "SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'"

export function executorOf(client: ClientBase): SqlExecutor {
  return {
    query: async (text, values = []) => {
      try {
        const { rows } = await client.query<unknown[]>({ text, values: [...values], rowMode: 'array', types: asWritten })
        return { rows }
      } catch (error) {
        throw new SqlFailure(factsOf(error))
      }
    },
  }
}
