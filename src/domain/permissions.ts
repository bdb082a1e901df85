import { TingsuError } from './errors.ts'
import { isOneOf } from './is-one-of.ts'
import type { Actor } from './principal.ts'
import type { Role } from './vocabulary.ts'

/** Every valid key but a respondent's. */
const anyone = ['crm', 'officer', 'approver', 'qa', 'auditor', 'admin'] as const

/** Who may do what. Published as the route × role matrix; admin may do all but approve, and does not see originals. */
export const permissions = {
  'narrative.triage': ['crm', 'officer', 'admin'],
  'complaint.create': ['crm', 'officer', 'admin'],
  'complaint.read': anyone,
  'complaint.reveal': ['crm', 'officer', 'approver'],
  'complaint.correct': ['officer', 'admin'],
  'complaint.deliver': ['crm', 'officer', 'admin'],
  'complaint.close': ['officer', 'admin'],
  'complaint.reopen': ['officer', 'admin'],
  'complaint.extend': ['approver', 'admin'],
  'complaint.erase': ['admin'],
  'contact.add': ['crm', 'officer', 'admin'],
  'fact.add': ['crm', 'officer', 'admin'],
  'fact.settle': ['officer', 'admin'],
  'draft.create': ['officer', 'admin'],
  'draft.read': anyone,
  'draft.edit': ['officer', 'admin'],
  'draft.check': ['crm', 'officer', 'qa', 'admin'],
  'draft.submit': ['officer', 'admin'],
  'draft.approve': ['approver'],
  'draft.return': ['approver', 'admin'],
  'dispute.read': ['approver', 'qa', 'auditor', 'admin'],
  'dispute.settle': ['qa', 'admin'],
  'case.read': ['officer', 'admin'],
  'case.write': ['officer', 'admin'],
  'catalogue.read': anyone,
  'key.manage': ['admin'],
  'audit.read': ['auditor', 'admin'],
  'event.read': ['crm', 'auditor', 'admin'],
  'database.backup': ['admin'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export const may = (actor: Actor, permission: Permission): boolean => isOneOf(permissions[permission], actor.role)

/** Throws TingsuError('forbidden') when the actor's role does not hold the permission. */
export function authorise(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return
  const holders = permissions[permission].join(', ')
  throw new TingsuError('forbidden', `the role ${actor.role} may not do this; it needs one of: ${holders}`)
}
