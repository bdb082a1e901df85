import { type Actor, type Principal, systemActor } from '../../domain/principal.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { StoredKey } from '../../ports/stores/keys.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { parseKey } from './secrets.ts'

/** A key that configuration gives, not the database: TINGSU_ADMIN_KEY, and the local token beside the lock. */
export type FixedKey = { readonly secretHash: string; readonly principal: Principal; readonly role: Role }
export type Presented = { readonly key: string; readonly requestId: string; readonly fixedKeys: readonly FixedKey[] }

/** Whoever a presented key or session belongs to; null when it is unknown, wrong, revoked or over. */
export async function authenticate(deps: FlowDependencies, { key, requestId, fixedKeys }: Presented): Promise<Actor | null> {
  const wholeHash = await deps.hasher.sha256(key)
  const fixed = fixedKeys.find((each) => sameText(each.secretHash, wholeHash))
  if (fixed) return { principal: fixed.principal, role: fixed.role, orgUnit: null, requestId }
  const parsed = parseKey(key)
  if (!parsed) return null
  const stored = await deps.unitOfWork.read(systemActor(requestId), (tx) => tx.keys.findByPrefix(parsed.prefix))
  if (!stored || stored.kind === 'sign_in' || !isLive(stored, deps.clock.now())) return null
  if (!sameText(stored.secretHash, await deps.hasher.sha256(parsed.secret))) return null
  await noteUse(deps, stored, requestId)
  return { principal: stored.principal, role: stored.role, orgUnit: stored.orgUnit, requestId, keyId: stored.id }
}

// Nearly the moment is enough for whoever looks for unused keys; a write a request would be too much.
const useNotedEveryMs = 300_000

async function noteUse(deps: FlowDependencies, key: StoredKey, requestId: string): Promise<void> {
  const now = deps.clock.now()
  if (key.lastUsedAt !== null && Date.parse(now) - Date.parse(key.lastUsedAt) < useNotedEveryMs) return
  await deps.unitOfWork.run(systemActor(requestId), (tx) => tx.keys.touch(key.id, now))
}

/** Neither revoked nor past its end. */
export function isLive(key: Pick<StoredKey, 'revokedAt' | 'expiresAt'>, now: string): boolean {
  return key.revokedAt === null && (key.expiresAt === null || Date.parse(now) < Date.parse(key.expiresAt))
}

/** Compares two digests in time that does not depend on where they differ. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ (other.charCodeAt(index) || 0)
  return difference === 0
}
