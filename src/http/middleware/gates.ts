import type { Permission } from '../../domain/permissions.ts'
import { requirePermission } from './authentication.ts'
import { idempotency } from './idempotency.ts'
import { requireRevision } from './revision.ts'

// What stands before a handler, in the order in which a request is refused.

/** Reads, or works without storing. */
export const reading = (permission: Permission) => [requirePermission(permission)]

/** Stores something; takes an idempotency key. */
export const storing = (permission: Permission) => [requirePermission(permission), idempotency]

/** Changes what others change too; needs If-Match, takes an idempotency key. */
export const revising = (permission: Permission) => [requirePermission(permission), requireRevision, idempotency]
