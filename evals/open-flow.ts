import { resolve } from 'node:path'
import { createCipher } from '../src/adapters/crypto/create-cipher.ts'
import { readSeed } from '../src/adapters/seed/read-seed.ts'
import { noMetrics } from '../src/adapters/system/no-metrics.ts'
import { commonParts, composeFlow, seedDatabase } from '../src/compose.ts'
import { openSeedReader } from '../src/testing/open-seed-reader.ts'
import { openTestDatabase } from '../src/testing/open-test-database.ts'

/** The whole flow over an in-memory database of its own, seeded: evaluations never touch a server's data. */
export async function openFlow() {
  const cipher = createCipher(Buffer.alloc(32, 1).toString('base64'))
  const database = await openTestDatabase({ kind: 'pglite', cipher, clock: commonParts.clock })
  await seedDatabase(database.unitOfWork, await readSeed(resolve(import.meta.dirname, '../seed')))
  const reader = await openSeedReader()
  const flow = await composeFlow({ unitOfWork: database.unitOfWork, cipher, metrics: noMetrics, reader })
  return { flow, close: database.close }
}
