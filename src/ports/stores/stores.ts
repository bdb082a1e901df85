import type { CaseIndex, CaseStore } from './cases.ts'
import type { CatalogueStore } from './catalogues.ts'
import type { ComplaintFolderStore } from './complaint-folders.ts'
import type {
  AssessmentStore,
  ClosingStore,
  ComplaintStore,
  ContactStore,
  DeliveryStore,
  FactStore,
  ReasonedActStore,
  VaultStore,
} from './complaints.ts'
import type { DisputeStore } from './disputes.ts'
import type { DraftStore, ReviewStore } from './drafts.ts'
import type { KeyStore, PrincipalStore } from './keys.ts'
import type { AuditLog, EventFeed } from './records.ts'

/** Everything a unit of work can reach. Each store runs as the actor of the transaction. */
export type Stores = {
  readonly complaints: ComplaintStore
  readonly assessments: AssessmentStore
  readonly vaults: VaultStore
  readonly facts: FactStore
  readonly contacts: ContactStore
  readonly deliveries: DeliveryStore
  readonly closings: ClosingStore
  readonly acts: ReasonedActStore
  readonly folders: ComplaintFolderStore
  readonly drafts: DraftStore
  readonly reviews: ReviewStore
  readonly disputes: DisputeStore
  readonly cases: CaseStore
  readonly caseIndex: CaseIndex
  readonly catalogues: CatalogueStore
  readonly principals: PrincipalStore
  readonly keys: KeyStore
  readonly audit: AuditLog
  readonly events: EventFeed
}
