import type { Span } from './span.ts'

export const disputeStatuses = ['open', 'upheld', 'rejected'] as const
export type DisputeStatus = (typeof disputeStatuses)[number]

/** An approver's word that a check is wrong about these words of a draft. QA settles it; what is upheld was a good letter that was blocked. */
export type Dispute = {
  readonly id: string
  readonly complaintId: string
  readonly draftId: string
  readonly draftVersion: number
  readonly principleId: string
  /** The words that the check objected to, masked; null where it objected to the whole. */
  readonly span: (Span & { readonly text: string }) | null
  /** What the check said. */
  readonly reason: string
  /** What the approver said, masked. */
  readonly objection: string
  readonly raisedBy: string
  readonly raisedAt: string
  readonly status: DisputeStatus
  readonly settledBy: string | null
  /** Why QA settled it so, masked. */
  readonly settlement: string | null
  readonly settledAt: string | null
}

/** A check that was wrong this often within this time warns instead of stopping an approval, until fewer upheld disputes are that young. */
export const demotion = { upheld: 3, days: 90 } as const

/** From when on upheld disputes count against a check. */
export const demotionFrom = (now: string): string => new Date(Date.parse(now) - demotion.days * 86_400_000).toISOString()

/** The checks that are demoted, from the number of upheld disputes of each since `demotionFrom`. */
export const demotedBy = (upheld: Readonly<Record<string, number>>): ReadonlySet<string> =>
  new Set(Object.entries(upheld).flatMap(([principleId, count]) => (count >= demotion.upheld ? [principleId] : [])))
