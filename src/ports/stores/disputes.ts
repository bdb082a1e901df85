import type { Dispute, DisputeStatus } from '../../domain/dispute.ts'
import type { Page, PageRequest } from './page.ts'

export interface DisputeStore {
  insert(dispute: Dispute): Promise<void>
  find(id: string): Promise<Dispute | null>
  /** Newest first. */
  list(status: DisputeStatus | null, page: PageRequest): Promise<Page<Dispute>>
  /** Settles an open one; throws TingsuError('state_forbids') when it was settled meanwhile. */
  settle(dispute: Dispute): Promise<void>
  /** How many disputes of each check were upheld since then. */
  countUpheld(since: string): Promise<Readonly<Record<string, number>>>
}
