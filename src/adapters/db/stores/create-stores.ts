import type { EventType, FeedEventInput } from '../../../domain/event.ts'
import type { Stores } from '../../../ports/stores/stores.ts'
import type { StoreContext } from '../store-context.ts'
import { translatingFailures } from '../translate-failure.ts'
import { createAssessmentStore } from './assessments.ts'
import { createAuditLog } from './audit.ts'
import { type AuditInput, writeAudit } from './audit-write.ts'
import { createCaseIndex } from './case-index.ts'
import { createCatalogueStore } from './catalogues.ts'
import { createClosingStore } from './closings.ts'
import { createComplaintFolderStore } from './complaint-folders.ts'
import { createComplaintStore } from './complaints.ts'
import { createContactStore } from './contacts.ts'
import { createDeliveryStore } from './deliveries.ts'
import { createDisputeStore } from './disputes.ts'
import { createDraftStore } from './drafts.ts'
import { createEventFeed, writeEvents } from './events.ts'
import { createFactStore } from './facts.ts'
import { createCaseStore } from './guidance-cases.ts'
import { createKeyStore } from './keys.ts'
import { createPending } from './pending.ts'
import { createPrincipalStore } from './principals.ts'
import { createReasonedActStore } from './reasoned-acts.ts'
import { createReviewStore } from './reviews.ts'
import { createVaultStore } from './vaults.ts'

/** The stores of one unit of work, and the two acts that end it: the audit first, the events last. */
export type OpenStores = {
  readonly stores: Stores
  readonly writeAudit: () => Promise<readonly string[]>
  /** Answers the types of what was written. */
  readonly writeEvents: () => Promise<readonly EventType[]>
}

export function createStores(context: StoreContext, mode: 'write' | 'read'): OpenStores {
  const audit = createPending<AuditInput>(mode)
  const events = createPending<FeedEventInput>(mode)
  const stores: Stores = {
    complaints: translatingFailures(createComplaintStore(context), 'complaints'),
    assessments: translatingFailures(createAssessmentStore(context), 'assessments'),
    vaults: translatingFailures(createVaultStore(context), 'vaults'),
    facts: translatingFailures(createFactStore(context), 'facts'),
    contacts: translatingFailures(createContactStore(context), 'contacts'),
    deliveries: translatingFailures(createDeliveryStore(context), 'deliveries'),
    closings: translatingFailures(createClosingStore(context), 'closings'),
    acts: translatingFailures(createReasonedActStore(context), 'acts'),
    folders: translatingFailures(createComplaintFolderStore(context), 'folders'),
    drafts: translatingFailures(createDraftStore(context), 'drafts'),
    reviews: translatingFailures(createReviewStore(context), 'reviews'),
    disputes: translatingFailures(createDisputeStore(context), 'disputes'),
    cases: translatingFailures(createCaseStore(context), 'cases'),
    caseIndex: translatingFailures(createCaseIndex(context), 'caseIndex'),
    catalogues: translatingFailures(createCatalogueStore(context), 'catalogues'),
    principals: translatingFailures(createPrincipalStore(context), 'principals'),
    keys: translatingFailures(createKeyStore(context), 'keys'),
    audit: translatingFailures(createAuditLog(context, audit), 'audit'),
    events: translatingFailures(createEventFeed(context, events), 'events'),
  }
  return {
    stores,
    writeAudit: () => writeAudit(context, audit.take()),
    writeEvents: async () => {
      const appended = events.take()
      await writeEvents(context, appended)
      return appended.map(({ type }) => type)
    },
  }
}
