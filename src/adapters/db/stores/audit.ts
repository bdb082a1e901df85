import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { adminChain } from '../../../domain/audit.ts'
import type { AuditFilter, AuditLog } from '../../../ports/stores/records.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { reachableThrough } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { auditEntries } from '../tables.ts'
import { entryOf } from './audit-entry.ts'
import { verifyChains } from './audit-verify.ts'
import type { AuditInput } from './audit-write.ts'
import type { Pending } from './pending.ts'

/** Entries wait in `pending` until the end of the unit of work. Lists are newest first. */
export function createAuditLog(context: StoreContext, pending: Pending<AuditInput>): AuditLog {
  return {
    append: async (entry) => pending.add(entry),
    list: async (filter, page) => {
      const before = readCursor('audit', page.cursor)
      const rows = await context.db
        .select()
        .from(auditEntries)
        .where(and(before === null ? undefined : lt(auditEntries.position, before), within(context), ...matching(filter)))
        .orderBy(desc(auditEntries.position))
        .limit(page.limit + 1)
      return pageOf('audit', page, { rows, show: entryOf })
    },
    verify: () => verifyChains(context.db),
  }
}

function within(context: StoreContext): SQL | undefined {
  const reached = reachableThrough(context, auditEntries.chain)
  return reached && or(eq(auditEntries.chain, adminChain), reached)
}

const matching = ({ chain, action, subject }: AuditFilter): (SQL | undefined)[] => [
  chain === undefined ? undefined : eq(auditEntries.chain, chain),
  action && eq(auditEntries.action, action),
  subject === undefined ? undefined : eq(auditEntries.subject, subject),
]
