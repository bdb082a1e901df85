import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { factsOf } from '../sql-failure.ts'
import type { WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts'

// Every value stays as PostgreSQL wrote it, as with the other drivers: the column types of tables.ts read them.
const asWritten = Object.fromEntries(Object.keys(types.parsers).map((oid) => [oid, (value: string) => value]))
const parsers = { ...asWritten, [types.BOOL]: (value: string) => value === 't' }

const { folder, snapshot }: WorkerStart = workerData

try {
  const database = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...(snapshot && { loadDataDir: new Blob([snapshot], { type: isGzip(snapshot) ? 'application/x-gzip' : 'application/x-tar' }) }),
    extensions: { vector },
    parsers,
  })
  parentPort?.on('message', (request: WorkerRequest) => void answer(database, request))
  reply({ id: 0, value: null })
} catch {
  // What went wrong inside may quote the data: the caller is told which folder, that is enough to act.
  reply({ id: 0, failure: { sqlState: null, constraint: null } })
}

async function answer(database: PGlite, request: WorkerRequest): Promise<void> {
  try {
    reply({ id: request.id, value: await act(database, request) })
  } catch (error) {
    reply({ id: request.id, failure: factsOf(error) })
  }
}

async function act(database: PGlite, request: WorkerRequest): Promise<unknown> {
  switch (request.act) {
    case 'query': {
      const { rows } = await database.query(request.sql, [...request.params], { rowMode: 'array' })
      return { rows }
    }
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir(request.compression)).arrayBuffer())
    case 'close':
      return database.close()
  }
}

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message)
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
