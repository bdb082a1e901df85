import type { DatabaseParts } from './database-parts.ts'
import { forgetOldAnswers } from './idempotency.ts'
import { queryBuilderOn } from './query-builder.ts'
import { runTransaction } from './run-transaction.ts'
import type { SqlDatabase } from './sql-database.ts'
import { translateFailure } from './translate-failure.ts'

const atMost = 1000

/** What went out of date while no process wrote; at most a thousand rows, so that a start stays short. Answers how many went. */
export async function sweepAtStart(database: SqlDatabase, { clock }: Pick<DatabaseParts, 'clock'>): Promise<number> {
  try {
    return await runTransaction(database, { mode: 'write', idleLimitMs: 15_000 }, (connection) =>
      forgetOldAnswers({ db: queryBuilderOn(connection), clock }, atMost),
    )
  } catch (error) {
    throw translateFailure(error, 'sweep at start')
  }
}
