import { adminChain } from '../../domain/audit.ts'
import { addHours } from '../../domain/calendar.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import { type Actor, type Principal, systemActor } from '../../domain/principal.ts'
import type { StoredKey } from '../../ports/stores/keys.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { isLive, sameText } from './authenticate.ts'
import { formatKey, newKey, parseKey } from './secrets.ts'

const signInHours = 24
const sessionHours = 12
/** The principal of whoever installs: it exists from the first start on. */
export const ownerId = 'prn_owner'
const owner: Principal = { id: ownerId, name: '首次登录的管理员', kind: 'person' }

/** A one-time sign-in for whoever installs: printed once at the first start, good for a day. */
export async function createSignIn(deps: FlowDependencies, actor: Actor): Promise<string> {
  authorise(actor, 'key.manage')
  const secret = newKey()
  const stored = await ownerKey(deps, { secret, kind: 'sign_in', hours: signInHours })
  await deps.unitOfWork.run(actor, async (tx) => {
    if (!(await tx.principals.find(owner.id))) await tx.principals.insert(owner)
    await tx.keys.insert(stored)
    await tx.audit.append({ chain: adminChain, action: 'sign_in.created', subject: stored.id, details: { signInId: stored.id } })
  })
  return formatKey(secret)
}

/** The address behind the host; what stands behind # never reaches a server log. */
export const signInPath = (token: string): string => `/#sign-in=${token}`

/** Trades a one-time sign-in for a session; it works once. Throws unauthenticated. */
export async function signIn(
  deps: FlowDependencies,
  { token, requestId }: { token: string; requestId: string },
): Promise<{ session: string; expiresAt: string }> {
  const parsed = parseKey(token)
  const secret = newKey()
  const session = await ownerKey(deps, { secret, kind: 'session', hours: sessionHours })
  const presentedHash = parsed && (await deps.hasher.sha256(parsed.secret))
  await deps.unitOfWork.run(systemActor(requestId), async (tx) => {
    const found = parsed && (await tx.keys.findByPrefix(parsed.prefix))
    const good =
      found && presentedHash && found.kind === 'sign_in' && isLive(found, deps.clock.now()) && sameText(found.secretHash, presentedHash)
    if (!good) throw usedUp()
    await openSession(deps, tx, { used: found, session })
  })
  return { session: formatKey(secret), expiresAt: session.expiresAt ?? '' }
}

async function openSession(deps: FlowDependencies, tx: Stores, { used, session }: { used: StoredKey; session: StoredKey }): Promise<void> {
  // Two browsers with one link: the database lets one of them in.
  if (!(await tx.keys.revoke(used.id, deps.clock.now()))) throw usedUp()
  await tx.keys.insert(session)
  await tx.audit.append({
    chain: adminChain,
    action: 'session.opened',
    subject: session.id,
    details: { sessionId: session.id, signInId: used.id },
  })
}

async function ownerKey(
  deps: FlowDependencies,
  { secret, kind, hours }: { secret: ReturnType<typeof newKey>; kind: StoredKey['kind']; hours: number },
): Promise<StoredKey> {
  const now = deps.clock.now()
  return {
    id: deps.ids.next(kind === 'session' ? 'ses' : 'sgn'),
    principal: owner,
    role: 'admin',
    orgUnit: null,
    prefix: secret.prefix,
    createdAt: now,
    lastUsedAt: null,
    revokedAt: null,
    secretHash: await deps.hasher.sha256(secret.secret),
    kind,
    expiresAt: addHours(now, hours),
  }
}

const usedUp = () =>
  new TingsuError('unauthenticated', 'this sign-in link was used, is over, or is not ours: print a new one with `npm run keys -- sign-in`')
