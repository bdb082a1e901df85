import { adminChain } from '../../domain/audit.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { DatabaseKeeper } from '../../ports/database.ts'
import type { FlowDependencies } from '../dependencies.ts'

/** The whole embedded database as one archive; that someone took it is audited first, so it is in the archive too. */
export async function backupDatabase(deps: FlowDependencies, actor: Actor, keeper: DatabaseKeeper): Promise<Uint8Array> {
  authorise(actor, 'database.backup')
  await deps.unitOfWork.run(actor, (tx) =>
    tx.audit.append({ chain: adminChain, action: 'database.backed_up', subject: 'database', details: {} }),
  )
  return keeper.backup()
}
