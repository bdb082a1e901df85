import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer, urlOf } from '../../testing/database-templates.ts'
import { makeComplaint, makeOfficer } from '../../testing/make-records.ts'
import { openTestDatabase, type TestDatabase, type TestDatabaseKind, testParts, testServer } from '../../testing/open-test-database.ts'
import { connectPostgresClient } from './connect-postgres-client.ts'
import { openPostgresDatabase } from './open-postgres-database.ts'

const officer = makeOfficer()
const narrative = '绝密投诉：王小明 13800138000，卡号 6222021234567890'
const kinds: readonly TestDatabaseKind[] = testServer ? ['pglite', 'postgres', 'client'] : ['pglite']

/** Everything that a log, a debugger or a problem document could show of an error. */
const shown = (error: unknown): string => `${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}${String(error)}`

describe.each(kinds)('a failure on %s', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase({ kind })
  })
  afterAll(() => database.close())

  it.each([
    ['a duplicate', makeComplaint('cmp_1', { narrative }), 'state_forbids'],
    ['a NUL in a text', makeComplaint('cmp_2', { narrative, externalId: `${narrative}\u0000` }), 'invalid_input'],
    ['a NUL in JSON', makeComplaint('cmp_3', { narrative, related: [`${narrative}\u0000`] }), 'invalid_input'],
    ['half a character in JSON', makeComplaint('cmp_4', { narrative, related: [`${narrative}\ud83c`] }), 'invalid_input'],
    ['a date out of range', makeComplaint('cmp_5', { narrative, receivedAt: '0000-01-01T00:00:00Z' }), 'invalid_input'],
    ['no date', makeComplaint('cmp_6', { narrative, receivedAt: narrative }), 'invalid_input'],
    ['a missing status', Object.assign(makeComplaint('cmp_7', { narrative }), { status: undefined }), 'internal'],
  ])('tells nobody the words that were refused: %s', async (_what, complaint, code) => {
    await database.unitOfWork.run(officer, (tx) => tx.complaints.insert(makeComplaint('cmp_1'))).catch(() => null)
    const error = await database.unitOfWork.run(officer, (tx) => tx.complaints.insert(complaint)).catch((thrown) => thrown)
    expect(error).toMatchObject({
      name: 'TingsuError',
      code,
      cause: { message: expect.stringMatching(/^complaints\.insert: SQLSTATE \w{5}$/) },
    })
    expect(shown(error)).not.toMatch(/王小明|13800138000|6222|insert into|绝密/)
  })

  it('tells nobody the words of a raw statement', async () => {
    const error = await database.executeSql(`SELECT '${narrative}'::int`).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'TingsuError', cause: { message: 'executeSql: SQLSTATE 22P02' } })
    expect(shown(error)).not.toMatch(/王小明|13800138000/)
  })

  it('passes on what the work itself throws, as it is', async () => {
    const own = new Error('my own')
    await expect(database.unitOfWork.run(officer, () => Promise.reject(own))).rejects.toBe(own)
  })

  it('leaves a connection that serves the next one', async () => {
    for (let turn = 0; turn < 15; turn += 1) await database.executeSql('SELECT 1/0').catch(() => null)
    await database.unitOfWork.run(officer, (tx) => tx.complaints.insert(makeComplaint('cmp_after')))
    await database.keeper.ping()
    expect(await database.unitOfWork.read(officer, (tx) => tx.complaints.find('cmp_after'))).not.toBeNull()
  })
})

describe.skipIf(!testServer)('a PostgreSQL server that goes away (skipped without TEST_DATABASE_URL)', () => {
  const server = testServer ?? ''

  it('undoes the work whose connection broke, and serves the next', async () => {
    const database = await openTestDatabase({ kind: 'postgres' })
    try {
      const cut = database.unitOfWork.run(officer, async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_cut'))
        const others = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${new URL(database.url ?? '').pathname.slice(1)}'`
        await onServer(server, async (admin) => void (await admin.query(others)))
        await tx.complaints.insert(makeComplaint('cmp_cut_2'))
      })
      await expect(cut).rejects.toMatchObject({ code: 'unavailable', extras: { retryAfterSeconds: 1 } })
      await database.unitOfWork.run(officer, (tx) => tx.complaints.insert(makeComplaint('cmp_next')))
      expect(await database.unitOfWork.read(officer, (tx) => tx.complaints.find('cmp_cut'))).toBeNull()
    } finally {
      await database.close()
    }
  })

  it('is said to be unavailable, not more, where nobody answers', async () => {
    const url = urlOf('postgres://nobody:secret-word@127.0.0.1:1', 'none')
    for (const opening of [() => openPostgresDatabase({ url, ...testParts() }), () => connectPostgresClient({ url, ...testParts() })]) {
      const error = await opening().catch((thrown) => thrown)
      expect(error).toMatchObject({ name: 'TingsuError', code: 'unavailable' })
      expect(shown(error)).not.toContain('secret-word')
    }
  })

  it('has no backup of ours', async () => {
    const database = await openTestDatabase({ kind: 'postgres' })
    await expect(database.keeper.backup()).rejects.toMatchObject({ code: 'unavailable' })
    await database.close()
  })
})
