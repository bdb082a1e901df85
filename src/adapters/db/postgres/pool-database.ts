import { Pool, type PoolClient } from 'pg'
import type { SqlConnection, SqlDatabase } from '../sql-database.ts'
import { factsOf, SqlFailure } from '../sql-failure.ts'
import { connectionTimeoutMillis, executorOf, setSessionBounds } from './pg-connection.ts'

export type PoolOptions = { readonly url: string; readonly connections?: number }

/** A pool for a server on Node. */
export function openPool({ url, connections = 10 }: PoolOptions): SqlDatabase {
  const pool = new Pool({ connectionString: url, max: connections, connectionTimeoutMillis })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => {})
  // Goes before the first statement of whoever gets the connection; where it fails, that statement fails too.
  pool.on('connect', (client) => void client.query(setSessionBounds).catch(() => null))
  return { reserve: (work) => lend(pool, work), close: () => pool.end() }
}

async function lend<Result>(pool: Pool, work: (connection: SqlConnection) => Promise<Result>): Promise<Result> {
  const client = await connect(pool)
  let broken = false
  const discard = () => {
    broken = true
  }
  try {
    return await work({ ...executorOf(client), discard })
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    const client = await pool.connect()
    // The query under way fails by itself; the event would only end the process.
    client.on('error', ignore)
    return client
  } catch (error) {
    throw new SqlFailure(factsOf(error))
  }
}

const ignore = () => {}
