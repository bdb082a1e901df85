import { TingsuError } from '../../domain/errors.ts'
import type { Cipher } from '../../ports/cipher.ts'
import { queryBuilderOn } from './query-builder.ts'
import { runTransaction } from './run-transaction.ts'
import type { SqlDatabase } from './sql-database.ts'
import { dataKeyCheck } from './tables.ts'
import { translateFailure } from './translate-failure.ts'

const context = 'data key check'

/** Throws TingsuError('unavailable') when the database was sealed with another data key than the cipher's. */
export async function checkDataKey(database: SqlDatabase, cipher: Cipher): Promise<void> {
  try {
    await runTransaction(database, { mode: 'write', idleLimitMs: 15_000 }, async (connection) => {
      const db = queryBuilderOn(connection)
      await db
        .insert(dataKeyCheck)
        .values({ sealed: await cipher.encrypt(context, context) })
        .onConflictDoNothing()
      for (const { sealed } of await db.select().from(dataKeyCheck)) await open(cipher, sealed)
    })
  } catch (error) {
    throw translateFailure(error, 'data key check')
  }
}

async function open(cipher: Cipher, sealed: string): Promise<void> {
  try {
    await cipher.decrypt(sealed, context)
  } catch {
    throw new TingsuError('unavailable', 'the data key is not the one this database was sealed with: set the right TINGSU_DATA_KEY')
  }
}
