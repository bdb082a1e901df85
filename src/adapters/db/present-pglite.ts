import { createUnitOfWork } from './create-unit-of-work.ts'
import { type DatabaseParts, executeSqlOn, type OpenDatabase } from './database-parts.ts'
import type { PgliteDatabase } from './pglite/pglite-database.ts'

/** What an open, migrated PGlite gives; `release` runs once it is closed. */
export function presentPglite(database: PgliteDatabase, parts: DatabaseParts, release: () => Promise<void> = async () => {}): OpenDatabase {
  const executeSql = executeSqlOn(database)
  const close = async () => {
    await database.close()
    await release()
  }
  return {
    unitOfWork: createUnitOfWork({ database, ...parts }),
    keeper: { backup: () => database.dump('gzip'), ping: async () => void (await executeSql('SELECT 1')), close },
    executeSql,
    close,
  }
}
