import { toChinaTime } from '../domain/calendar.ts'
import type { TriageRequest } from '../domain/triage-request.ts'

/** A complaint as taken in: defaults filled, nothing masked yet. */
export type Intake = Omit<TriageRequest, 'receivedAt' | 'draft'> & { readonly receivedAt: string }

/** Fills what the caller left out and drops blanks around the narrative (a file ends in a newline): a complaint without a time was received now. Times are told with China's offset, as they are read back. */
export function intake(request: TriageRequest, now: string): Intake {
  const { draft: _, receivedAt, ...rest } = request
  return { ...rest, narrative: rest.narrative.trim(), receivedAt: receivedAt ? toChinaTime(Date.parse(receivedAt)) : now }
}
