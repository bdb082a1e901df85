import type { Role } from './vocabulary.ts'

/** A person or a system. Keys, sessions and tokens point to one; four eyes compares principals, not keys. */
export type Principal = { readonly id: string; readonly name: string; readonly kind: 'person' | 'system' }

export type ApiKey = {
  readonly id: string
  readonly principal: Principal
  readonly role: Role
  readonly orgUnit: string | null
  readonly prefix: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

/** Who does something, by which right, in which request. Every store method runs as an actor. */
export type Actor = {
  readonly principal: Principal
  readonly role: Role
  readonly orgUnit: string | null
  readonly requestId: string
  /** The key or session used; absent for keys that configuration gives, and for the program itself. */
  readonly keyId?: string
}

/** The program itself: seeding, migrations, alarms. */
export const systemActor = (requestId: string): Actor => ({
  principal: { id: 'system', name: 'Tingsu', kind: 'system' },
  role: 'admin',
  orgUnit: null,
  requestId,
})
