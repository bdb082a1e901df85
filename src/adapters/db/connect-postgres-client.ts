import { checkDataKey } from './data-key-check.ts'
import type { DatabaseParts, OpenDatabase } from './database-parts.ts'
import { openClient } from './postgres/client-database.ts'
import { presentPostgres } from './present-postgres.ts'
import { translateFailure } from './translate-failure.ts'

export type ClientOptions = DatabaseParts & { readonly url: string }

export type ClientDatabase = OpenDatabase & {
  /** Throws TingsuError('unavailable') when the database was sealed with another data key. Once an isolate is enough. */
  readonly checkDataKey: () => Promise<void>
}

/** One client for one request, for Workers. The database was migrated by a deploy step on Node. Throws TingsuError('unavailable'). */
export async function connectPostgresClient({ url, ...parts }: ClientOptions): Promise<ClientDatabase> {
  try {
    const client = await openClient(url)
    return { ...presentPostgres(client, parts), checkDataKey: () => checkDataKey(client, parts.cipher) }
  } catch (error) {
    throw translateFailure(error, 'connect')
  }
}
