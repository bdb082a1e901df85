import type { AuditAction, AuditDetails, AuditEntry } from '../../domain/audit.ts'
import type { FeedEvent, FeedEventInput } from '../../domain/event.ts'
import type { Page, PageRequest } from './page.ts'

export type AuditFilter = {
  readonly chain?: string | undefined
  readonly action?: AuditAction | undefined
  readonly subject?: string | undefined
}
export type BrokenLink = { readonly chain: string; readonly seq: number; readonly problem: 'hash' | 'link' | 'gap' | 'head' }

/** Append-only; the database refuses update and delete. The actor and the time come from the unit of work. */
export interface AuditLog {
  append(entry: { chain: string; action: AuditAction; subject: string; details: AuditDetails }): Promise<void>
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>
  /** Recomputes every chain; [] when all hold. */
  verify(): Promise<{ readonly entries: number; readonly chains: number; readonly broken: readonly BrokenLink[] }>
}

/** The event feed. Sequences are given at the end of the unit of work, under one lock: no reader ever sees a gap that fills later. */
export interface EventFeed {
  append(event: FeedEventInput): Promise<void>
  after(sequence: number, limit: number): Promise<readonly FeedEvent[]>
}
