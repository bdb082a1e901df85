import type { AuditEntry } from '../../domain/audit.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'
import type { AuditFilter, BrokenLink } from '../../ports/stores/records.ts'
import type { FlowDependencies } from '../dependencies.ts'

/** Audit entries, newest first. */
export async function listAudit(
  deps: FlowDependencies,
  actor: Actor,
  { filter, page }: { filter: AuditFilter; page: PageRequest },
): Promise<Page<AuditEntry>> {
  authorise(actor, 'audit.read')
  return deps.unitOfWork.read(actor, (tx) => tx.audit.list(filter, page))
}

export type AuditVerdict = {
  readonly intact: boolean
  readonly entries: number
  readonly chains: number
  readonly broken: readonly BrokenLink[]
}

/** Recomputes every hash chain. */
export async function verifyAudit(deps: FlowDependencies, actor: Actor): Promise<AuditVerdict> {
  authorise(actor, 'audit.read')
  const verified = await deps.unitOfWork.read(actor, (tx) => tx.audit.verify())
  return { intact: verified.broken.length === 0, ...verified }
}
