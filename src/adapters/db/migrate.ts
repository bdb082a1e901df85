import { join } from 'node:path'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { TingsuError } from '../../domain/errors.ts'
import { runTransaction } from './run-transaction.ts'
import type { SqlDatabase, SqlExecutor } from './sql-database.ts'
import { translateFailure } from './translate-failure.ts'

export const migrationsFolder = join(import.meta.dirname, '../../../drizzle')

// Any number that only we use: one process migrates, the others wait and find nothing to do.
const migrationLock = 7_465_201

/**
 * Brings the database to the newest migration, in one transaction; answers how many were applied. Throws
 * TingsuError('unavailable') for a database of a newer release, and where a landed migration was edited.
 */
export async function migrate(database: SqlDatabase, folder: string = migrationsFolder): Promise<number> {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  try {
    return await runTransaction(database, { mode: 'write', idleLimitMs: 60_000 }, (connection) => applyMissing(connection, migrations))
  } catch (error) {
    throw translateFailure(error, 'migrate')
  }
}

async function applyMissing(connection: SqlExecutor, migrations: readonly MigrationMeta[]): Promise<number> {
  await connection.query("SELECT pg_advisory_xact_lock($1), set_config('statement_timeout', '0', true)", [migrationLock])
  const applied = await readApplied(connection)
  refuseForeign(applied, migrations)
  const missing = migrations.slice(applied.length)
  for (const { sql, hash, folderMillis } of missing) {
    for (const statement of sql) await connection.query(statement)
    await connection.query('INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)', [hash, folderMillis])
  }
  return missing.length
}

// The table is the one drizzle's own tools read and write.
async function readApplied(connection: SqlExecutor): Promise<readonly unknown[]> {
  await connection.query('CREATE SCHEMA IF NOT EXISTS drizzle')
  await connection.query(
    'CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)',
  )
  const { rows } = await connection.query('SELECT hash FROM drizzle.__drizzle_migrations ORDER BY created_at')
  return rows.map(([hash]) => hash)
}

function refuseForeign(applied: readonly unknown[], migrations: readonly MigrationMeta[]): void {
  if (applied.length > migrations.length) throw new TingsuError('unavailable', 'the database was made by a newer release of Tingsu')
  const edited = applied.findIndex((hash, index) => hash !== migrations[index]?.hash)
  if (edited >= 0) throw new TingsuError('unavailable', `migration ${edited} of the database is not the one of this release`)
}
