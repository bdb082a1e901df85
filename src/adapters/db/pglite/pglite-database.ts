import { createQueue } from '../queue.ts'
import type { SqlConnection, SqlDatabase, SqlRows } from '../sql-database.ts'
import { type PgliteThread, startPgliteThread } from './pglite-thread.ts'
import type { WorkerStart } from './protocol.ts'

export interface PgliteDatabase extends SqlDatabase {
  /** The whole data folder as a tar; no transaction is open while it is taken. */
  dump(compression: 'gzip' | 'none'): Promise<Uint8Array<ArrayBuffer>>
}

/** PGlite has one connection: whoever reserves it is one item of the queue, so that nothing interleaves. */
export async function openPglite(start: WorkerStart): Promise<PgliteDatabase> {
  const thread = await startPgliteThread(start)
  const queue = createQueue()
  const connection = connectionOf(thread)
  return {
    reserve: (work) => queue.add(() => work(connection)),
    dump: (compression) => queue.add(async () => asBytes(await thread.ask({ act: 'dump', compression }))),
    close: () => queue.add(() => thread.stop()),
  }
}

function connectionOf(thread: PgliteThread): SqlConnection {
  return {
    query: async (sql, params = []) => asRows(await thread.ask({ act: 'query', sql, params })),
    // There is no other connection to turn to. Only a dead thread fails to roll back, and it answers nobody any more.
    discard: () => {},
  }
}

// What comes over the thread boundary has lost its type: these two say what worker.ts sent.
const asRows = (value: unknown): SqlRows => value as SqlRows
const asBytes = (value: unknown): Uint8Array<ArrayBuffer> => value as Uint8Array<ArrayBuffer>
