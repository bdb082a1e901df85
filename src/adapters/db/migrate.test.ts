import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer, urlOf } from '../../testing/database-templates.ts'
import { testServer } from '../../testing/open-test-database.ts'
import { migrate, migrationsFolder } from './migrate.ts'
import { openPglite } from './pglite/pglite-database.ts'
import { openPool } from './postgres/pool-database.ts'
import type { SqlDatabase } from './sql-database.ts'

/** Columns, indexes and triggers as the database has them, one line each. */
const describeSchema = async (database: SqlDatabase): Promise<string[]> => {
  const statement = `
    SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`
  const { rows } = await database.reserve((connection) => connection.query(statement))
  return rows.map(([line]) => String(line))
}

describe('the migrations', () => {
  let database: SqlDatabase
  let files = 0
  let copy = ''
  beforeAll(async () => {
    database = await openPglite({})
    files = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).length
    copy = join(await mkdtemp(join(tmpdir(), 'tingsu-migrations-')), 'drizzle')
    await cp(migrationsFolder, copy, { recursive: true })
  })
  afterAll(async () => {
    await database.close()
    await rm(join(copy, '..'), { recursive: true })
  })

  it('are applied once', async () => {
    expect(await migrate(database)).toBe(files)
    expect(await migrate(database)).toBe(0)
  })

  it('refuse a database of a newer release', async () => {
    await database.reserve((connection) =>
      connection.query("INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)"),
    )
    await expect(migrate(database)).rejects.toThrow('newer release')
    await database.reserve((connection) => connection.query("DELETE FROM drizzle.__drizzle_migrations WHERE hash = 'later'"))
    expect(await migrate(database)).toBe(0)
  })

  it('tell of letters that were delivered before what kind of letter each was', async () => {
    const older = await openPglite({})
    try {
      await migrate(older, await folderUpTo(4))
      await older.reserve(async (connection) => {
        await connection.query("SET session_replication_role = 'replica'")
        for (const [id, stage] of Object.entries({ drf_1: 'interim', drf_2: 'final', drf_3: 'enquiry' }))
          await connection.query(
            `INSERT INTO drafts (id, complaint_id, version, revision, status, format, kind, stage, text, segments, placeholders, used_facts, authors, label, created_at)
             VALUES ($1, 'cmp_1', 1, 1, 'approved', 'written_reply', 'apology', $2, '', '[]', '[]', '[]', '[]', '{}', now())`,
            [id, stage],
          )
        for (const id of ['drf_1', 'drf_2', 'drf_3', 'drf_gone'])
          await connection.query(
            "INSERT INTO deliveries (id, complaint_id, draft_id, draft_version, channel, at) VALUES ('dlv_' || $1::text, 'cmp_1', $1, 1, 'letter', now())",
            [id],
          )
      })
      await migrate(older)
      const { rows } = await older.reserve((connection) => connection.query('SELECT stage FROM deliveries ORDER BY draft_id'))
      expect(rows.map(([stage]) => stage)).toEqual(['interim', 'final', 'final', 'final'])
    } finally {
      await older.close()
    }
  })

  /** A release that had only the first migrations. */
  const folderUpTo = async (count: number): Promise<string> => {
    const folder = join(copy, `../drizzle-${count}`)
    await cp(migrationsFolder, folder, { recursive: true })
    const journal = JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8'))
    await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
    return folder
  }

  it('refuse to go on after a landed one was edited', async () => {
    const [first = ''] = (await readdir(copy)).filter((name) => name.endsWith('.sql')).sort()
    await appendFile(join(copy, first), '\n-- edited\n')
    await expect(migrate(database, copy)).rejects.toThrow('migration 0 of the database is not the one of this release')
  })

  it.skipIf(!testServer)(
    'make the same schema on PostgreSQL, where four servers start at once (skipped without TEST_DATABASE_URL)',
    async () => {
      const server = testServer ?? ''
      const name = `tingsu_migrations_${crypto.randomUUID().replaceAll('-', '')}`
      await onServer(server, async (admin) => void (await admin.query(`CREATE DATABASE ${name}`)))
      const pool = openPool({ url: urlOf(server, name), connections: 4 })
      try {
        const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(pool)))
        expect(applied.sort()).toEqual([0, 0, 0, files])
        const [here, there] = [await describeSchema(database), await describeSchema(pool)]
        expect(there.length).toBeGreaterThan(150)
        expect(there.filter((line) => !line.startsWith('pg_'))).toEqual(here.filter((line) => !line.startsWith('pg_')))
      } finally {
        await pool.close()
        await onServer(server, async (admin) => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)))
      }
    },
  )
})
