import type { TriageRequest } from '../domain/triage-request.ts'

/** A complaint as taken in: defaults filled, nothing masked yet. */
export type Intake = Omit<TriageRequest, 'receivedAt' | 'draft'> & { readonly receivedAt: string }

/** Fills what the caller left out: a complaint without a time was received now. */
export function intake(request: TriageRequest, now: string): Intake {
  const { draft: _, receivedAt, ...rest } = request
  return { ...rest, receivedAt: receivedAt ?? now }
}
