import { TingsuError } from '../../domain/errors.ts'
import { createUnitOfWork } from './create-unit-of-work.ts'
import { type DatabaseParts, executeSqlOn, type OpenDatabase } from './database-parts.ts'
import type { SqlDatabase } from './sql-database.ts'

/** What both doors to a PostgreSQL server give, the pool's and the single client's. */
export function presentPostgres(database: SqlDatabase, parts: DatabaseParts): OpenDatabase {
  const executeSql = executeSqlOn(database)
  const { close } = database
  return {
    unitOfWork: createUnitOfWork({ database, ...parts }),
    keeper: { backup, ping: async () => void (await executeSql('SELECT 1')), close },
    executeSql,
    close,
  }
}

async function backup(): Promise<never> {
  throw new TingsuError('unavailable', 'this database is a PostgreSQL server: back it up with its own tools (pg_dump, base backup)')
}
