/** What a CRM reconciles by. No personal data: ids, and the names of changed fields. */
export const eventTypes = [
  'complaint.received',
  'complaint.triaged',
  'complaint.updated',
  'complaint.extended',
  'complaint.delivered',
  'complaint.closed',
  'complaint.reopened',
  'complaint.erased',
  'draft.ready',
  'draft.submitted',
  'draft.returned',
  'draft.approved',
] as const
export type EventType = (typeof eventTypes)[number]

export type FeedEventInput = {
  readonly type: EventType
  readonly complaintId: string
  readonly externalId: string | null
  readonly draftId?: string
  readonly version?: number
  readonly changed?: readonly string[]
}

export type FeedEvent = {
  readonly sequence: number
  readonly type: EventType
  readonly timestamp: string
  readonly data: Omit<FeedEventInput, 'type'> & { readonly sequence: number }
}
