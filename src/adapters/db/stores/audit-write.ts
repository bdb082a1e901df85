import { eq } from 'drizzle-orm'
import { type AuditAction, type AuditDetails, type AuditEntry, genesisHash } from '../../../domain/audit.ts'
import type { StoreContext } from '../store-context.ts'
import { auditEntries, auditHeads } from '../tables.ts'
import { hashOf } from './audit-hash.ts'

export type AuditInput = {
  readonly chain: string
  readonly action: AuditAction
  readonly subject: string
  readonly details: AuditDetails
}

/**
 * Adds the entries of a unit of work to their chains, and answers which. Heads are locked in the order of their names, so that two units that touch
 * the same chains wait for each other and never for ever.
 */
export async function writeAudit(context: StoreContext, appended: readonly AuditInput[]): Promise<readonly string[]> {
  const byChain = Map.groupBy(appended, (entry) => entry.chain)
  const chains = [...byChain.keys()].sort()
  for (const chain of chains) await extendChain(context, chain, byChain.get(chain) ?? [])
  return chains
}

async function extendChain({ db, actor, clock }: StoreContext, chain: string, appended: readonly AuditInput[]): Promise<void> {
  await db.insert(auditHeads).values({ chain, seq: 0, hash: genesisHash }).onConflictDoNothing()
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.chain, chain)).for('update')
  let { seq, hash } = head ?? { seq: 0, hash: genesisHash }
  const rows: (typeof auditEntries.$inferInsert)[] = []
  for (const entry of appended) {
    const link: Omit<AuditEntry, 'hash'> = {
      ...entry,
      seq: seq + 1,
      at: clock.now(),
      actor: { id: actor.principal.id, role: actor.role, ...(actor.keyId !== undefined && { keyId: actor.keyId }) },
      previousHash: hash,
    }
    hash = await hashOf(link)
    seq = link.seq
    rows.push({ ...link, hash, actorId: link.actor.id, actorRole: link.actor.role, actorKeyId: link.actor.keyId ?? null })
  }
  await db.insert(auditEntries).values(rows)
  await db.update(auditHeads).set({ seq, hash }).where(eq(auditHeads.chain, chain))
}
