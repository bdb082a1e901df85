import { describe, expect, it } from 'vitest'
import { isOneOf } from './is-one-of.ts'
import type { ComplaintStatus } from './vocabulary.ts'

const told = ['delivered', 'closed'] as const
const nextOf = (status: ComplaintStatus): 'delivered' | 'closed' | null => (isOneOf(told, status) ? status : null)

describe('a value that may be in a list', () => {
  it('has the type of the list from there on', () => {
    expect([nextOf('closed'), nextOf('drafting')]).toEqual(['closed', null])
  })

  it('is in no empty list', () => {
    expect(isOneOf([], 'closed')).toBe(false)
  })
})
