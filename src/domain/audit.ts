/**
 * Every fact the audit records, with what its details hold. Stored data depends on these names: they are only added to.
 * Details hold ids, codes and digests, never words of a complaint and never personal data.
 */
export const auditActions = {
  'complaint.received': 'channel, engine, narrativeDigest',
  'complaint.assessed': 'assessmentVersion, engine, embeddingModel, severity',
  'complaint.corrected': 'assessmentVersion, fields, reasonDigest',
  'complaint.assigned': 'assignee',
  'complaint.read': 'reveal: who saw the originals',
  'complaint.delivered': 'deliveryId, channel, at',
  'complaint.closed': 'outcome',
  'complaint.reopened': 'reasonDigest',
  'complaint.extended': 'until, rule, reasonDigest',
  'complaint.erased': 'reasonDigest',
  'contact.added': 'contactId, direction, channel',
  'fact.added': 'factId, status, statementDigest',
  'fact.settled': 'factId, status, reasonDigest',
  'draft.generated': 'draftId, version, engine, promptVersions, blockers',
  'draft.edited': 'draftId, version, reasonCode, textDigest',
  'draft.submitted': 'draftId, version',
  'draft.approved': 'draftId, version, overrides, textDigest, reportId',
  'draft.returned': 'draftId, version, reasonDigest',
  'draft.superseded': 'draftId',
  'draft.disputed': 'draftId, principleIds',
  'dispute.settled': 'disputeId, principleId, verdict',
  'check.demoted': 'principleId, disputeId: the last one upheld',
  'draft.read': 'draftId, reveal: who saw the originals',
  'case.created': 'caseId, version',
  'case.changed': 'caseId, version, fields',
  'case.deleted': 'caseId',
  'key.created': 'keyId, role',
  'key.revoked': 'keyId',
  'sign_in.created': 'signInId',
  'session.opened': 'sessionId, signInId',
  'database.backed_up': 'bytes',
  'seed.loaded': 'names',
} as const
export type AuditAction = keyof typeof auditActions

export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** One link of a hash chain: one chain a complaint, and `admin` for administration. */
export type AuditEntry = {
  readonly seq: number
  readonly chain: string
  readonly at: string
  readonly actor: { readonly id: string; readonly role: string; readonly keyId?: string }
  readonly action: AuditAction
  readonly subject: string
  readonly details: AuditDetails
  readonly hash: string
  readonly previousHash: string
}

export const adminChain = 'admin'
/** The hash before the first entry of a chain. */
export const genesisHash = '0'.repeat(64)
