import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCipher } from './adapters/crypto/create-cipher.ts'
import { checkDataKey } from './adapters/db/data-key-check.ts'
import { openPglite, type PgliteDatabase } from './adapters/db/pglite/pglite-database.ts'
import { presentPglite } from './adapters/db/present-pglite.ts'
import type { SqlDatabase } from './adapters/db/sql-database.ts'
import { readSeed } from './adapters/seed/read-seed.ts'
import { commonParts, seedDatabase } from './compose.ts'
import { createWorker, type WorkerParts } from './compose.worker.ts'
import { TingsuError } from './domain/errors.ts'
import { pgliteSnapshot } from './testing/database-templates.ts'
import type { Json } from './testing/test-client.ts'
import { watchStatements } from './testing/watch-statements.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const bindings = {
  DATABASE: { connectionString: 'postgres://u:p@h:5432/d' },
  TINGSU_DATA_KEY: key(7),
  TINGSU_ADMIN_KEY: 'worker-test-admin-key-0123456789',
  TINGSU_RATE_LIMIT: '4',
}
const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const execution = { waitUntil: () => {} }

describe('the Worker', () => {
  let seeded: PgliteDatabase
  const statements: string[] = []
  beforeAll(async () => {
    seeded = await openPglite({ snapshot: new Uint8Array(await readFile(await pgliteSnapshot())) })
    const { unitOfWork } = presentPglite(seeded, { cipher: createCipher(key(7)), clock: commonParts.clock })
    await seedDatabase(unitOfWork, await readSeed(resolve(import.meta.dirname, '../seed')))
    await checkDataKey(seeded, createCipher(key(7)))
  })
  afterAll(() => seeded.close())
  beforeEach(() => void statements.splice(0))

  // One database for every request: closing a client leaves it open.
  const watched = (): SqlDatabase => watchStatements(seeded, statements)
  const connectTo =
    (database: SqlDatabase): WorkerParts['connect'] =>
    async ({ cipher, clock }) => {
      const present = presentPglite({ ...database, dump: async () => new Uint8Array() }, { cipher, clock })
      return { ...present, checkDataKey: () => checkDataKey(database, cipher) }
    }
  const isolate = (connect = connectTo(watched())) => {
    const worker = createWorker({ connect, logger: quiet })
    return async (path: string, given: Record<string, unknown> = bindings, headers: Record<string, string> = authorised) => {
      const response = await worker.fetch(new Request(`http://worker${path}`, { headers }), given, execution)
      const body: Json = await response.json()
      return { status: response.status, body, headers: response.headers }
    }
  }
  const authorised = { authorization: `Bearer ${bindings.TINGSU_ADMIN_KEY}` }
  const loads = () => statements.filter((sql) => /"content"|"bytes"/u.test(sql)).length

  it('reads catalogues and weights once an isolate, and again when others are activated', async () => {
    const get = isolate()
    expect((await get('/v1/taxonomy')).body.items).toHaveLength(21)
    expect(loads()).toBeGreaterThan(5)

    statements.splice(0)
    expect((await get('/v1/taxonomy')).status).toBe(200)
    expect(loads()).toBe(0)
    expect(statements.length).toBeLessThanOrEqual(4)

    const { unitOfWork } = presentPglite(seeded, { cipher: createCipher(key(7)), clock: commonParts.clock })
    const seed = await readSeed(resolve(import.meta.dirname, '../seed'))
    const [first, ...rest] = seed.catalogues.principles as Json[]
    const principles = [{ ...first, zh: '改过的名称' }, ...rest]
    await seedDatabase(unitOfWork, { ...seed, catalogues: { ...seed.catalogues, principles } })
    expect((await get('/v1/principles')).body.items[0].zh).toBe('改过的名称')
  })

  it.each([
    ['no database bound', { ...bindings, DATABASE: undefined }, 'configuration', 'DATABASE: must be a Hyperdrive binding'],
    ['no data key', { ...bindings, TINGSU_DATA_KEY: '' }, 'configuration', 'TINGSU_DATA_KEY: must be 32 bytes in base64'],
    ['a wrong rate limit', { ...bindings, TINGSU_RATE_LIMIT: 'many' }, 'configuration', 'TINGSU_RATE_LIMIT'],
    ['another data key', { ...bindings, TINGSU_DATA_KEY: key(9) }, 'data_key', 'TINGSU_DATA_KEY'],
  ])('says at /readyz what is missing: %s', async (_, given, missing, told) => {
    const get = isolate()
    const ready = await get('/readyz', given)
    expect(ready).toMatchObject({ status: 503, body: { status: 'not_ready', missing, detail: expect.stringContaining(told) } })
    expect(JSON.stringify(ready.body)).not.toContain(key(9))
    expect(await get('/v1/taxonomy', given)).toMatchObject({ status: 503, body: { type: '/problems/unavailable' } })
    expect((await get('/v1/taxonomy', given, {})).status).toBe(401)
    expect((await get('/healthz', given)).status).toBe(200)
  })

  it('says at /readyz that the database cannot be reached, was never migrated, or never seeded', async () => {
    const unreachable = isolate(async () => {
      throw new TingsuError('unavailable', 'the database is not reachable: try again')
    })
    expect((await unreachable('/readyz')).body).toMatchObject({ missing: 'database' })
    const bare = await openPglite({})
    expect((await isolate(connectTo(bare))('/readyz')).body).toMatchObject({
      missing: 'catalogues',
      detail: expect.stringContaining('never migrated'),
    })
    await bare.close()
    const empty = await openPglite({ snapshot: new Uint8Array(await readFile(await pgliteSnapshot())) })
    expect((await isolate(connectTo(empty))('/readyz')).body).toMatchObject({
      missing: 'catalogues',
      detail: expect.stringContaining('npm run db -- seed'),
    })
    await empty.close()
    expect(await isolate()('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
  })

  it('keeps a caller to the rate limit within an isolate', async () => {
    const get = isolate()
    const statuses: number[] = []
    for (let index = 0; index < 5; index += 1) statuses.push((await get('/v1/taxonomy')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429])
  })
})
