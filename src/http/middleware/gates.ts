import type { Permission } from '../../domain/permissions.ts'
import type { HttpServices } from '../services.ts'
import { requirePermission } from './authentication.ts'
import { idempotency } from './idempotency.ts'
import { requireRevision } from './revision.ts'

/** What stands before a handler, in the order in which a request is refused. */
export type Gates = ReturnType<typeof createGates>

export function createGates(services: Pick<HttpServices, 'flow'>) {
  const once = idempotency(services)
  return {
    /** Reads, or works without storing. */
    reading: (permission: Permission) => [requirePermission(permission)],
    /** Stores something new; takes an idempotency key. */
    storing: (permission: Permission) => [requirePermission(permission), once],
    /** Changes what others change too; needs If-Match, takes an idempotency key. */
    revising: (permission: Permission) => [requirePermission(permission), requireRevision, once],
  }
}
