import { type Complaint, mayMoveComplaint } from '../../domain/complaint.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { ComplaintStatus } from '../../domain/vocabulary.ts'

/** The complaint in its next status. Throws state_forbids when the table has no such move. */
export function moveComplaint(complaint: Complaint, to: ComplaintStatus): Complaint {
  if (complaint.status === to) return complaint
  if (!mayMoveComplaint(complaint.status, to))
    throw new TingsuError('state_forbids', `a complaint that is ${complaint.status} cannot become ${to}`)
  return { ...complaint, status: to }
}
