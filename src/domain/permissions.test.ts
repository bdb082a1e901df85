import { describe, expect, it } from 'vitest'
import { TingsuError } from './errors.ts'
import { authorise, may, permissions } from './permissions.ts'
import type { Actor } from './principal.ts'
import type { Role } from './vocabulary.ts'

const actor = (role: Role): Actor => ({ principal: { id: 'prn_1', name: '测试', kind: 'person' }, role, orgUnit: null, requestId: 'req_1' })

describe('permissions', () => {
  it('let the administrator do all but approve and read originals', () => {
    const refused = Object.keys(permissions).filter((permission) => !may(actor('admin'), permission as keyof typeof permissions))
    expect(refused).toEqual(['complaint.reveal', 'draft.approve'])
  })

  it('let a respondent do nothing yet', () => {
    expect(Object.values(permissions).some((holders) => (holders as readonly Role[]).includes('respondent'))).toBe(false)
  })

  it('refuse with the roles that could', () => {
    expect(() => authorise(actor('crm'), 'draft.edit')).toThrow(
      new TingsuError('forbidden', 'the role crm may not do this; it needs one of: officer, admin'),
    )
  })
})
