import type { ComplaintView, DraftView } from '../../domain/complaint-view.ts'
import type { Shape } from '../answer.ts'
import type { StreamEvent } from '../event-stream.ts'

export const complaintShape = (status: number): Shape<ComplaintView> => ({ status, revision: (complaint) => complaint.revision })
export const draftShape = (status: number): Shape<DraftView> => ({ status, revision: (draft) => draft.revision })

/** A stored draft told in the order in which it was written. */
export const draftEvents = (draft: DraftView): StreamEvent[] => [
  ...draft.segments.map((data) => ({ event: 'segment' as const, data })),
  { event: 'check', data: draft.checks },
]
