import { adminChain } from '../../domain/audit.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import { type Actor, type ApiKey, systemActor } from '../../domain/principal.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { showKey } from './create-key.ts'
import { ownerId } from './sign-in.ts'

/** All keys, newest first, revoked ones too; no secrets. */
export async function listKeys(deps: FlowDependencies, actor: Actor): Promise<readonly ApiKey[]> {
  authorise(actor, 'key.manage')
  return (await deps.unitOfWork.read(actor, (tx) => tx.keys.list())).map(showKey)
}

/** False on a database for which no sign-in link was made yet and no key. */
export async function hasKeys(deps: Pick<FlowDependencies, 'unitOfWork'>): Promise<boolean> {
  return deps.unitOfWork.read(
    systemActor('start'),
    async (tx) => (await tx.principals.find(ownerId)) !== null || (await tx.keys.list()).length > 0,
  )
}

/** Revokes a key at once. */
export async function revokeKey(deps: FlowDependencies, caller: Caller<null>, { id }: { id: string }): Promise<null> {
  const { actor } = caller
  authorise(actor, 'key.manage')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const revoked = await tx.keys.revoke(id, deps.clock.now())
      if (!revoked) throw new TingsuError('not_found', 'there is no such key')
      await tx.audit.append({ chain: adminChain, action: 'key.revoked', subject: id, details: { keyId: id } })
      return null
    },
    caller.once,
  )
}
