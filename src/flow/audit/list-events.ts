import type { FeedEvent } from '../../domain/event.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { FlowDependencies } from '../dependencies.ts'

export type EventPage = { readonly items: readonly FeedEvent[]; readonly nextCursor: string | null }

/** Every change after a sequence, in order. The cursor is the last sequence of the page. */
export async function listEvents(
  deps: FlowDependencies,
  actor: Actor,
  { after, limit }: { after: number; limit: number },
): Promise<EventPage> {
  authorise(actor, 'event.read')
  const items = await deps.unitOfWork.read(actor, (tx) => tx.events.after(after, limit))
  const last = items.at(-1)
  return { items, nextCursor: items.length === limit && last ? String(last.sequence) : null }
}
