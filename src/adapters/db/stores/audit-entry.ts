import type { AuditEntry } from '../../../domain/audit.ts'
import type { auditEntries } from '../tables.ts'

/** The link that a row holds, as it was hashed. */
export function entryOf(row: typeof auditEntries.$inferSelect): AuditEntry {
  const { seq, chain, at, actorId, actorRole, actorKeyId, action, subject, details, hash, previousHash } = row
  const actor = { id: actorId, role: actorRole, ...(actorKeyId !== null && { keyId: actorKeyId }) }
  return { seq, chain, at, actor, action, subject, details, hash, previousHash }
}
