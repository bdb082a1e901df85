import { checkDataKey } from './data-key-check.ts'
import type { DatabaseParts, OpenDatabase } from './database-parts.ts'
import { migrate } from './migrate.ts'
import { openPool } from './postgres/pool-database.ts'
import { presentPostgres } from './present-postgres.ts'
import { sweepAtStart } from './sweep-at-start.ts'

export type PostgresOptions = DatabaseParts & {
  readonly url: string
  /** Size of the pool; default 10. */
  readonly connections?: number
}

/** A real PostgreSQL (15 or newer, with pgvector), migrated. Throws TingsuError('unavailable') when it cannot be used. */
export async function openPostgresDatabase({ url, connections = 10, ...parts }: PostgresOptions): Promise<OpenDatabase> {
  const database = openPool({ url, connections })
  try {
    await migrate(database)
    await checkDataKey(database, parts.cipher)
    await sweepAtStart(database, parts)
  } catch (error) {
    await database.close()
    throw error
  }
  return presentPostgres(database, parts)
}
