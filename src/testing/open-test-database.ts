import { readFile } from 'node:fs/promises'
import { createCipher } from '../adapters/crypto/create-cipher.ts'
import { connectPostgresClient } from '../adapters/db/connect-postgres-client.ts'
import type { DatabaseParts, OpenDatabase } from '../adapters/db/database-parts.ts'
import { openPostgresDatabase } from '../adapters/db/open-postgres-database.ts'
import { openPglite } from '../adapters/db/pglite/pglite-database.ts'
import { presentPglite } from '../adapters/db/present-pglite.ts'
import { onServer, pgliteSnapshot, postgresTemplate, urlOf } from './database-templates.ts'

/** pglite: in memory · postgres: a pool · client: the one client of a Worker's request. */
export type TestDatabaseKind = 'pglite' | 'postgres' | 'client'
export type TestDatabase = OpenDatabase & {
  /** Where a second process could reach it; null for PGlite. */
  readonly url: string | null
}

/** The server on which database suites run too; undefined where there is none. */
export const testServer: string | undefined = process.env.TEST_DATABASE_URL

/** A migrated, empty database of its own for each caller: on PostgreSQL where TEST_DATABASE_URL is set, else PGlite in memory. */
export async function openTestDatabase(options: Partial<DatabaseParts> & { kind?: TestDatabaseKind } = {}): Promise<TestDatabase> {
  const { kind = testServer ? 'postgres' : 'pglite', ...given } = options
  const parts = { ...testParts(), ...given }
  return kind === 'pglite' ? openInMemory(parts) : openOnServer(kind, parts)
}

/** A fixed data key and a fixed time. */
export const testParts = (): DatabaseParts => ({
  cipher: createCipher(Buffer.alloc(32, 7).toString('base64')),
  clock: { now: () => '2025-11-27T10:00:00+08:00' },
})

async function openInMemory(parts: DatabaseParts): Promise<TestDatabase> {
  const snapshot = new Uint8Array(await readFile(await pgliteSnapshot()))
  const database = await openPglite({ snapshot })
  return { ...presentPglite(database, parts), url: null }
}

async function openOnServer(kind: 'postgres' | 'client', parts: DatabaseParts): Promise<TestDatabase> {
  if (!testServer) throw new Error('TEST_DATABASE_URL names no server')
  const template = await postgresTemplate(testServer)
  const name = `tingsu_test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(testServer, async (server) => void (await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)))
  const url = urlOf(testServer, name)
  const database = kind === 'client' ? await connectPostgresClient({ url, ...parts }) : await openPostgresDatabase({ url, ...parts })
  const close = async () => {
    await database.close()
    await onServer(testServer, async (server) => void (await server.query(`DROP DATABASE ${name} WITH (FORCE)`)))
  }
  return { ...database, close, url }
}
