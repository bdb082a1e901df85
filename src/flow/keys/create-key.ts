import { adminChain } from '../../domain/audit.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { ApiKey, Principal } from '../../domain/principal.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { StoredKey } from '../../ports/stores/keys.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { formatKey, newKey } from './secrets.ts'

export type CreateKey = {
  readonly name: string
  readonly role: Role
  readonly orgUnit?: string | null | undefined
  readonly principalId?: string | undefined
}
export type CreatedKey = ApiKey & { readonly key: string }

/** Makes a key; its secret is in this answer and nowhere else. With `principalId` it belongs to someone who has a key already. */
export async function createKey(deps: FlowDependencies, caller: Caller<CreatedKey>, input: CreateKey): Promise<CreatedKey> {
  const { actor } = caller
  authorise(actor, 'key.manage')
  const secret = newKey()
  const secretHash = await deps.hasher.sha256(secret.secret)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const principal = await principalFor(deps, tx, input)
      const stored: StoredKey = {
        id: deps.ids.next('key'),
        principal,
        role: input.role,
        orgUnit: input.orgUnit ?? null,
        prefix: secret.prefix,
        createdAt: deps.clock.now(),
        lastUsedAt: null,
        revokedAt: null,
        secretHash,
        kind: 'key',
        expiresAt: null,
      }
      await tx.keys.insert(stored)
      await tx.audit.append({
        chain: adminChain,
        action: 'key.created',
        subject: stored.id,
        details: { keyId: stored.id, role: input.role },
      })
      return { ...showKey(stored), key: formatKey(secret) }
    },
    caller.once,
  )
}

/** A key without anything that could prove it. */
export function showKey({ secretHash: _hash, kind: _kind, expiresAt: _expires, ...shown }: StoredKey): ApiKey {
  return shown
}

async function principalFor(deps: FlowDependencies, tx: Stores, input: CreateKey): Promise<Principal> {
  if (input.principalId !== undefined) {
    const known = await tx.principals.find(input.principalId)
    if (!known)
      throw new TingsuError('invalid_input', 'the key names an unknown principal', {
        errors: [{ pointer: '/principalId', detail: 'no principal has this id' }],
      })
    return known
  }
  const principal: Principal = { id: deps.ids.next('prn'), name: input.name, kind: input.role === 'crm' ? 'system' : 'person' }
  await tx.principals.insert(principal)
  return principal
}
