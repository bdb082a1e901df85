import { Client } from 'pg'
import { createQueue } from '../queue.ts'
import type { SqlDatabase } from '../sql-database.ts'
import { factsOf, SqlFailure } from '../sql-failure.ts'
import { connectionTimeoutMillis, executorOf } from './pg-connection.ts'

/** One client for one request, as Workers need it: connections may not outlive the request that opened them. */
export async function openClient(url: string): Promise<SqlDatabase> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis })
  // The query under way fails by itself; the event would only end the process.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new SqlFailure(factsOf(error))
  }
  const queue = createQueue()
  const connection = { ...executorOf(client), discard: () => void client.end() }
  return { reserve: (work) => queue.add(() => work(connection)), close: () => client.end() }
}
