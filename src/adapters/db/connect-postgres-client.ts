import type { DatabaseParts, OpenDatabase } from './database-parts.ts'
import { openClient } from './postgres/client-database.ts'
import { presentPostgres } from './present-postgres.ts'
import { translateFailure } from './translate-failure.ts'

export type ClientOptions = DatabaseParts & { readonly url: string }

/** One client for one request, for Workers. The database was migrated by a deploy step on Node. Throws TingsuError('unavailable'). */
export async function connectPostgresClient({ url, ...parts }: ClientOptions): Promise<OpenDatabase> {
  try {
    return presentPostgres(await openClient(url), parts)
  } catch (error) {
    throw translateFailure(error, 'connect')
  }
}
