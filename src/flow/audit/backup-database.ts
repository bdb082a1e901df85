import { adminChain } from '../../domain/audit.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { DatabaseKeeper } from '../../ports/database.ts'
import type { FlowDependencies } from '../dependencies.ts'

/** The whole embedded database as one archive; who took it is audited. */
export async function backupDatabase(deps: FlowDependencies, actor: Actor, keeper: DatabaseKeeper): Promise<Uint8Array> {
  authorise(actor, 'database.backup')
  const archive = await keeper.backup()
  const details = { bytes: archive.length }
  await deps.unitOfWork.run(actor, (tx) =>
    tx.audit.append({ chain: adminChain, action: 'database.backed_up', subject: 'database', details }),
  )
  return archive
}
