import { resolve } from 'node:path'
import { createCipher } from '../adapters/crypto/create-cipher.ts'
import { readSeed } from '../adapters/seed/read-seed.ts'
import { noMetrics } from '../adapters/system/no-metrics.ts'
import { commonParts, composeFlow, seedDatabase } from '../compose.ts'
import { systemActor } from '../domain/principal.ts'
import { type Role, roles } from '../domain/vocabulary.ts'
import { type CreatedKey, createKey } from '../flow/keys/create-key.ts'
import { createApp } from '../http/app.ts'
import type { Logger } from '../ports/logger.ts'
import type { Metrics } from '../ports/metrics.ts'
import { openSeedReader } from './open-seed-reader.ts'
import { openTestDatabase } from './open-test-database.ts'
import { type TestClient, testClient } from './test-client.ts'

export type LogLine = { readonly level: string; readonly message: string; readonly fields: Record<string, string | number | boolean> }

/** The whole app over a migrated, seeded database of its own, a key a role, and every line it logs. */
export async function openTestApp(options: { rateLimit?: number; metrics?: Metrics } = {}) {
  const dataKey = Buffer.alloc(32, 7).toString('base64')
  const cipher = createCipher(dataKey)
  const { metrics = noMetrics } = options
  const database = await openTestDatabase({ cipher, clock: commonParts.clock, onCommit: metrics.countEvents })
  await seedDatabase(database.unitOfWork, await readSeed(resolve(import.meta.dirname, '../../seed')))
  const flow = await composeFlow({ unitOfWork: database.unitOfWork, cipher, metrics, reader: await openSeedReader() })
  const logged: LogLine[] = []
  const app = createApp({
    flow,
    keeper: database.keeper,
    logger: recordingLogger(logged),
    metrics,
    assets: { read: async () => null },
    fixedKeys: [],
    rateLimit: options.rateLimit ?? 100_000,
    version: 'test',
  })
  const keys = new Map<Role, CreatedKey>()
  for (const role of roles) keys.set(role, await createKey(flow, { actor: systemActor('test') }, { name: `测试${role}`, role }))
  return {
    app,
    flow,
    logged,
    dataKey,
    databaseUrl: database.url,
    close: database.close,
    /** A client that holds a key of this role. */
    as: (role: Role): TestClient => testClient(app, keys.get(role)?.key),
    withKey: (key: string): TestClient => testClient(app, key),
    anonymous: testClient(app, undefined),
    principalOf: (role: Role): string => keys.get(role)?.principal.id ?? '',
  }
}
export type TestApp = Awaited<ReturnType<typeof openTestApp>>

function recordingLogger(lines: LogLine[]): Logger {
  const record =
    (level: string) =>
    (message: string, fields: Record<string, string | number | boolean> = {}) =>
      void lines.push({ level, message, fields })
  return { info: record('info'), warn: record('warn'), error: record('error') }
}
