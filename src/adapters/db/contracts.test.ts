import { describe } from 'vitest'
import { complaintFileContract } from '../../ports/stores/complaint-file.contract.ts'
import { complaintStoresContract } from '../../ports/stores/complaints.contract.ts'
import { libraryContract } from '../../ports/stores/library.contract.ts'
import { recordsContract } from '../../ports/stores/records.contract.ts'
import { vaultContract } from '../../ports/stores/vault.contract.ts'
import { type OpenContractDatabase, unitOfWorkContract } from '../../ports/unit-of-work.contract.ts'
import { openTestDatabase, testServer } from '../../testing/open-test-database.ts'

const contracts = [unitOfWorkContract, complaintStoresContract, complaintFileContract, vaultContract, libraryContract, recordsContract]
const hold = (name: string, open: OpenContractDatabase) => {
  for (const contract of contracts) contract(name, open)
}

hold('PGlite', (options) => openTestDatabase({ kind: 'pglite', ...options }))

describe.skipIf(!testServer)('on PostgreSQL (skipped without TEST_DATABASE_URL)', () => {
  hold('a pool', (options) => openTestDatabase({ kind: 'postgres', ...options }))
  hold('one client, as in a Worker', (options) => openTestDatabase({ kind: 'client', ...options }))
})
