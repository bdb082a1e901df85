import { sql } from 'drizzle-orm'
import { bigint, boolean, doublePrecision, index, integer, json, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Assessment } from '../../domain/assessment.ts'
import type { AuditAction, AuditDetails } from '../../domain/audit.ts'
import type { CheckReport } from '../../domain/check.ts'
import type { Closing, Complaint, Delivery, ReasonedAct } from '../../domain/complaint.ts'
import type { Dispute } from '../../domain/dispute.ts'
import type { Draft } from '../../domain/draft.ts'
import type { EventType } from '../../domain/event.ts'
import type { Fact, HistoryEvent } from '../../domain/fact.ts'
import type { GuidanceCase, SimilarCase } from '../../domain/guidance-case.ts'
import type { PersonalDataKind } from '../../domain/personal-data.ts'
import type { Principal } from '../../domain/principal.ts'
import type { EditReason, FactStatus, Outcome, Role, Severity } from '../../domain/vocabulary.ts'
import type { Review } from '../../ports/stores/drafts.ts'
import type { StoredKey } from '../../ports/stores/keys.ts'
import { bytes, instant, lexemes, position, vector } from './columns.ts'

// Who may do what.

export const principals = pgTable('principals', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<Principal['kind']>().notNull(),
})

/** Keys, sessions and sign-ins: only the hash of a secret is kept. */
export const apiKeys = pgTable('api_keys', {
  id: text().primaryKey(),
  position: position(),
  principalId: text('principal_id')
    .notNull()
    .references(() => principals.id),
  kind: text().$type<StoredKey['kind']>().notNull(),
  role: text().$type<Role>().notNull(),
  orgUnit: text('org_unit'),
  prefix: text().notNull().unique(),
  secretHash: text('secret_hash').notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at'),
  revokedAt: instant('revoked_at'),
  expiresAt: instant('expires_at'),
})

// One complaint and everything that belongs to it. All texts are masked.

export const complaints = pgTable(
  'complaints',
  {
    id: text().primaryKey(),
    position: position().unique(),
    externalId: text('external_id').unique(),
    status: text().$type<Complaint['status']>().notNull(),
    channel: text().$type<NonNullable<Complaint['channel']>>(),
    receivedAt: instant('received_at').notNull(),
    nature: text().$type<Complaint['nature']>().notNull(),
    customer: jsonb().$type<Complaint['customer']>().notNull(),
    customerRef: text('customer_ref'),
    branch: text(),
    product: text(),
    regulator: jsonb().$type<NonNullable<Complaint['regulator']>>(),
    related: jsonb().$type<Complaint['related']>().notNull(),
    attachments: jsonb().$type<Complaint['attachments']>().notNull(),
    narrative: text().notNull(),
    assessmentVersion: integer('assessment_version').notNull(),
    severity: integer().$type<Severity>().notNull(),
    highestSeverity: integer('highest_severity').$type<Severity>().notNull(),
    assignee: text(),
    decideBy: instant('decide_by'),
    extendedTo: instant('extended_to'),
    deliveredAt: instant('delivered_at'),
    orgUnit: text('org_unit'),
    erasedAt: instant('erased_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    revision: integer().notNull(),
  },
  (table) => [
    index().on(table.status, table.position),
    index().on(table.customerRef),
    index().on(table.updatedAt),
    index().on(table.decideBy),
    index().on(table.orgUnit, table.position),
  ],
)

const complaintId = () =>
  text('complaint_id')
    .notNull()
    .references(() => complaints.id)

/** Originals behind placeholders, sealed. Erasure empties `sealed` and `blind_index`; placeholders stay. */
export const vaultEntries = pgTable(
  'vault_entries',
  {
    complaintId: complaintId(),
    placeholder: text().notNull(),
    position: position(),
    kind: text().$type<PersonalDataKind>().notNull(),
    sealed: text(),
    blindIndex: text('blind_index'),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.placeholder] }), index().on(table.blindIndex)],
)

/** Texts whose numbers were not all written as the vault first saw them, sealed with every writing. Erasure deletes them. */
export const vaultWordings = pgTable(
  'vault_wordings',
  {
    complaintId: complaintId(),
    /** Keyed digest of the masked text. */
    textDigest: text('text_digest').notNull(),
    position: position(),
    sealed: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.textDigest] })],
)

/** Why a complaint was taken up again or erased, by whom and when. */
export const reasonedActs = pgTable(
  'reasoned_acts',
  {
    position: position().primaryKey(),
    complaintId: complaintId(),
    act: text().$type<ReasonedAct['act']>().notNull(),
    by: text().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [index().on(table.complaintId)],
)

/** Every version, the engine's and the officers'. */
export const assessments = pgTable(
  'assessments',
  {
    complaintId: complaintId(),
    version: integer().notNull(),
    assessment: jsonb().$type<Assessment>().notNull(),
    similarCases: jsonb('similar_cases').$type<readonly SimilarCase[]>().notNull(),
    meta: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    correctedBy: text('corrected_by'),
    reason: text(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.version] })],
)

/** Fact ids are the caller's, unique within a complaint. */
export const facts = pgTable(
  'facts',
  {
    complaintId: complaintId(),
    id: text().notNull(),
    position: position(),
    statement: text().notNull(),
    status: text().$type<FactStatus>().notNull(),
    source: text().notNull(),
    kind: text().$type<NonNullable<Fact['kind']>>(),
    amountCny: doublePrecision('amount_cny'),
    date: text(),
    /** Why it was verified or superseded. */
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.id] })],
)

/** What the CRM told of the past. `at` may be a bare date, so it stays as it was written. */
export const historyEvents = pgTable(
  'history_events',
  {
    position: position().primaryKey(),
    complaintId: complaintId(),
    at: text().notNull(),
    event: text().notNull(),
    kind: text().$type<NonNullable<HistoryEvent['kind']>>(),
    dueAt: text('due_at'),
  },
  (table) => [index().on(table.complaintId)],
)

export const contacts = pgTable(
  'contacts',
  {
    id: text().primaryKey(),
    position: position(),
    complaintId: complaintId(),
    at: instant().notNull(),
    direction: text().$type<'in' | 'out'>().notNull(),
    channel: text().$type<NonNullable<Complaint['channel']>>().notNull(),
    text: text().notNull(),
    externalId: text('external_id'),
  },
  (table) => [index().on(table.complaintId)],
)

export const deliveries = pgTable(
  'deliveries',
  {
    id: text().primaryKey(),
    position: position(),
    complaintId: complaintId(),
    draftId: text('draft_id').notNull(),
    draftVersion: integer('draft_version').notNull(),
    stage: text().$type<Delivery['stage']>().notNull(),
    channel: text().notNull(),
    at: instant().notNull(),
    proof: text(),
  },
  (table) => [index().on(table.complaintId)],
)

export const closings = pgTable(
  'closings',
  {
    position: position().primaryKey(),
    complaintId: complaintId(),
    outcome: text().$type<Outcome>().notNull(),
    findings: jsonb().$type<Closing['findings']>().notNull(),
    remedy: jsonb().$type<NonNullable<Closing['remedy']>>(),
    satisfaction: integer(),
    mergedInto: text('merged_into'),
    reason: text(),
    at: instant().notNull(),
  },
  (table) => [index().on(table.complaintId)],
)

// Drafts and what happened to them.

export const drafts = pgTable(
  'drafts',
  {
    id: text().primaryKey(),
    position: position(),
    complaintId: complaintId(),
    version: integer().notNull(),
    revision: integer().notNull(),
    status: text().$type<Draft['status']>().notNull(),
    format: text().$type<Draft['format']>().notNull(),
    kind: text().$type<Draft['kind']>().notNull(),
    stage: text().$type<Draft['stage']>().notNull(),
    text: text().notNull(),
    segments: jsonb().$type<Draft['segments']>().notNull(),
    placeholders: jsonb().$type<Draft['placeholders']>().notNull(),
    usedFacts: jsonb('used_facts').$type<Draft['usedFacts']>().notNull(),
    authors: jsonb().$type<Draft['authors']>().notNull(),
    submittedBy: text('submitted_by'),
    label: jsonb().$type<Draft['label']>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index().on(table.complaintId)],
)

const draftId = () =>
  text('draft_id')
    .notNull()
    .references(() => drafts.id)

export const draftVersions = pgTable(
  'draft_versions',
  {
    draftId: draftId(),
    version: integer().notNull(),
    text: text().notNull(),
    author: text(),
    reasonCode: text('reason_code').$type<EditReason>(),
    note: text(),
    checks: jsonb().$type<CheckReport>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.version] })],
)

/** What the checks said of a version when it was signed. */
export const signedReports = pgTable(
  'signed_reports',
  {
    id: text().primaryKey(),
    draftId: draftId(),
    version: integer().notNull(),
    report: jsonb().$type<CheckReport>().notNull(),
    at: instant().notNull(),
  },
  (table) => [uniqueIndex().on(table.draftId, table.version)],
)

export const reviews = pgTable(
  'reviews',
  {
    id: text().primaryKey(),
    position: position(),
    draftId: draftId(),
    draftVersion: integer('draft_version').notNull(),
    act: text().$type<Review['act']>().notNull(),
    principalId: text('principal_id').notNull(),
    reason: text(),
    overrides: jsonb().$type<Review['overrides']>().notNull(),
    reportId: text('report_id').references(() => signedReports.id),
    at: instant().notNull(),
  },
  (table) => [index().on(table.draftId)],
)

/** Where an approver says that a check is wrong, and what QA found. */
export const disputes = pgTable(
  'disputes',
  {
    id: text().primaryKey(),
    position: position(),
    complaintId: complaintId(),
    draftId: draftId(),
    draftVersion: integer('draft_version').notNull(),
    principleId: text('principle_id').notNull(),
    span: jsonb().$type<Dispute['span']>(),
    reason: text().notNull(),
    objection: text().notNull(),
    raisedBy: text('raised_by').notNull(),
    raisedAt: instant('raised_at').notNull(),
    status: text().$type<Dispute['status']>().notNull(),
    settledBy: text('settled_by'),
    settlement: text(),
    settledAt: instant('settled_at'),
  },
  (table) => [index().on(table.status, table.settledAt)],
)

// The library of guidance cases and its search index.

export const guidanceCases = pgTable('guidance_cases', {
  id: text().primaryKey(),
  title: text().notNull(),
  type: text().$type<NonNullable<GuidanceCase['type']>>(),
  subtype: text().$type<NonNullable<GuidanceCase['subtype']>>(),
  situation: text().notNull(),
  handling: text().notNull(),
  outcome: text().notNull(),
  lessons: jsonb().$type<GuidanceCase['lessons']>().notNull(),
  principleIds: jsonb('principle_ids').$type<GuidanceCase['principleIds']>().notNull(),
  narratives: jsonb().$type<GuidanceCase['narratives']>().notNull(),
  grade: text().$type<GuidanceCase['grade']>().notNull(),
  gradeReason: text('grade_reason').notNull(),
  form: text().$type<GuidanceCase['form']>().notNull(),
  industry: text().$type<GuidanceCase['industry']>().notNull(),
  provenance: text().$type<GuidanceCase['provenance']>().notNull(),
  sourceLines: jsonb('source_lines').$type<GuidanceCase['sourceLines']>().notNull(),
  version: integer().notNull(),
})

export const chunks = pgTable(
  'chunks',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => guidanceCases.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    text: text().notNull(),
    textHash: text('text_hash').notNull(),
    lexemes: lexemes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.ordinal] }),
    index().on(table.textHash),
    index('chunks_lexemes_index').using('gin', table.lexemes),
  ],
)

export const embeddingModels = pgTable('embedding_models', { name: text().primaryKey(), dimensions: integer().notNull() })

/** A vector a model and a text: passages with the same words share it. */
export const embeddings = pgTable(
  'embeddings',
  {
    model: text()
      .notNull()
      .references(() => embeddingModels.name),
    textHash: text('text_hash').notNull(),
    vector: vector().notNull(),
  },
  (table) => [primaryKey({ columns: [table.model, table.textHash] })],
)

// Catalogues and weights: immutable rows by hash, one of each name active.

export const catalogues = pgTable(
  'catalogues',
  {
    name: text().notNull(),
    hash: text().notNull(),
    // json, not jsonb: the order of keys is the order people wrote.
    content: json().$type<unknown>().notNull(),
    active: boolean().notNull(),
    loadedAt: instant('loaded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.hash] }), uniqueIndex('catalogues_one_active').on(table.name).where(sql`active`)],
)

export const artifacts = pgTable(
  'artifacts',
  {
    name: text().notNull(),
    hash: text().notNull(),
    bytes: bytes().notNull(),
    active: boolean().notNull(),
    loadedAt: instant('loaded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.hash] }), uniqueIndex('artifacts_one_active').on(table.name).where(sql`active`)],
)

// What the unit of work keeps beside the change itself.

/**
 * The first statement of a unit of work with a key; the answer is filled in before the commit, sealed, with the audit chains that
 * were touched: the erasure of a complaint empties the answers that tell of it.
 */
export const idempotencyAnswers = pgTable(
  'idempotency_answers',
  {
    principalId: text('principal_id').notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    answer: text(),
    chains: jsonb().$type<readonly string[]>(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.principalId, table.key] }), index().on(table.at)],
)

/** The feed. Append-only; sequences come from `event_counter`, locked at the end of each unit of work. */
export const events = pgTable(
  'events',
  {
    sequence: bigint({ mode: 'number' }).primaryKey(),
    type: text().$type<EventType>().notNull(),
    at: instant().notNull(),
    complaintId: text('complaint_id').notNull(),
    externalId: text('external_id'),
    draftId: text('draft_id'),
    version: integer(),
    changed: jsonb().$type<readonly string[]>(),
  },
  (table) => [index().on(table.complaintId)],
)

export const eventCounter = pgTable('event_counter', {
  only: boolean().primaryKey().default(true),
  last: bigint({ mode: 'number' }).notNull(),
})

/** Append-only: a hash chain a complaint, and `admin`. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    chain: text().notNull(),
    seq: integer().notNull(),
    position: position().unique(),
    at: instant().notNull(),
    actorId: text('actor_id').notNull(),
    actorRole: text('actor_role').notNull(),
    actorKeyId: text('actor_key_id'),
    action: text().$type<AuditAction>().notNull(),
    subject: text().notNull(),
    details: jsonb().$type<AuditDetails>().notNull(),
    hash: text().notNull(),
    previousHash: text('previous_hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.seq] }),
    index().on(table.subject, table.position),
    index().on(table.action, table.position),
  ],
)

/** The newest link of each chain; locked while entries are added. */
export const auditHeads = pgTable('audit_heads', { chain: text().primaryKey(), seq: integer().notNull(), hash: text().notNull() })

/** One known text under the data key: opening with another key is refused before anything is read or written. */
export const dataKeyCheck = pgTable('data_key_check', { only: boolean().primaryKey().default(true), sealed: text().notNull() })
