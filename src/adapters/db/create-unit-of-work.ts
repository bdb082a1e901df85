import { AsyncLocalStorage } from 'node:async_hooks'
import { TingsuError } from '../../domain/errors.ts'
import type { EventType } from '../../domain/event.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Once, UnitOfWork } from '../../ports/unit-of-work.ts'
import type { DatabaseParts } from './database-parts.ts'
import { claimKey, forgetOldAnswers, readAnswer, saveAnswer } from './idempotency.ts'
import { queryBuilderOn } from './query-builder.ts'
import { runTransaction } from './run-transaction.ts'
import type { SqlDatabase } from './sql-database.ts'
import type { StoreContext } from './store-context.ts'
import { createStores } from './stores/create-stores.ts'
import { translateFailure } from './translate-failure.ts'

export type UnitOfWorkParts = DatabaseParts & { readonly database: SqlDatabase }

// More than the one that a write adds: a table that grew too large shrinks again.
const forgottenAWrite = 20

type Transact = { readonly actor: Actor; readonly mode: 'write' | 'read' }

/** All that is stored goes through here: the only place that opens transactions for the flow. */
export function createUnitOfWork({ database, cipher, clock, idleLimitMs = 15_000, onCommit }: UnitOfWorkParts): UnitOfWork {
  const alone = refuseNesting()
  const transact = <Result>({ actor, mode }: Transact, work: (context: StoreContext) => Promise<Result>) =>
    alone(async () => {
      try {
        return await runTransaction(database, { mode, idleLimitMs }, (connection) =>
          work({ db: queryBuilderOn(connection), actor, cipher, clock }),
        )
      } catch (error) {
        throw translateFailure(error, 'unit of work')
      }
    })
  return {
    run: async (actor, work, once) => {
      const { result, events } = await transact({ actor, mode: 'write' }, (context) => writeOnce(context, work, once))
      onCommit?.(events)
      return result
    },
    read: (actor, work) => transact({ actor, mode: 'read' }, (context) => work(createStores(context, 'read').stores)),
    answered: (actor, key, fingerprint) => transact({ actor, mode: 'read' }, (context) => readAnswer(context, { key, fingerprint })),
  }
}

// The order matters: the key first, so that a twin stops before it does anything; the events last, since their lock holds up
// every other writer.
async function writeOnce<Result>(
  context: StoreContext,
  work: (tx: Stores) => Promise<Result>,
  once: Once<Result> | undefined,
): Promise<{ result: Result; events: readonly EventType[] }> {
  const { stores, writeAudit, writeEvents } = createStores(context, 'write')
  if (once) {
    await claimKey(context, once)
    await forgetOldAnswers(context, forgottenAWrite)
  }
  const result = await work(stores)
  const chains = await writeAudit()
  if (once) await saveAnswer(context, once.key, { answer: once.present(result), chains })
  return { result, events: await writeEvents() }
}

// On PGlite an inner run would wait for the outer one for ever; on PostgreSQL it would not see what the outer one wrote.
function refuseNesting() {
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (inside.getStore()?.open) throw new TingsuError('internal', 'a unit of work was opened inside another')
    const here = { open: true }
    try {
      return await inside.run(here, work)
    } finally {
      here.open = false
    }
  }
}
