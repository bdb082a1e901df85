import type { ApiKey, Principal } from '../../domain/principal.ts'

/** A stored key: only the hash of its secret is kept. A session is a key with an end. */
export type StoredKey = ApiKey & {
  readonly secretHash: string
  readonly kind: 'key' | 'session' | 'sign_in'
  readonly expiresAt: string | null
}

export interface KeyStore {
  insert(key: StoredKey): Promise<void>
  findByPrefix(prefix: string): Promise<StoredKey | null>
  /** Keys proper, newest first; sessions and sign-ins are not among them. */
  list(): Promise<readonly StoredKey[]>
  /** null when there is no such key, or it was revoked before. */
  revoke(id: string, at: string): Promise<StoredKey | null>
  touch(id: string, at: string): Promise<void>
}

export interface PrincipalStore {
  insert(principal: Principal): Promise<void>
  find(id: string): Promise<Principal | null>
}
