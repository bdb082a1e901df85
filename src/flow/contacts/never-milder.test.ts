import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../domain/assessment.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { neverMilder } from './add-contact.ts'

const assessment = (change: Partial<Assessment>): Assessment =>
  makeAssessment({ issues: [{ id: 'i1', subtype: 'fees', summary: '收费', evidence: '' }], ...change })

describe('an assessment after the customer came back', () => {
  const before = assessment({ severity: 3, flags: [{ code: 'fund_loss', evidence: '少了四千' }] })

  it('keeps severity, flags and clock when the customer now sounds calmer', () => {
    const after = neverMilder(
      before,
      assessment({ severity: 1, emotion: 'calm', deadlines: { decideBy: '2027-01-01T00:00:00+08:00', extendedTo: null, rule: 'x' } }),
    )
    expect(after).toMatchObject({ severity: 3, emotion: 'calm', flags: before.flags, deadlines: before.deadlines })
  })

  it('adds new flags and new grievances behind the known ones', () => {
    const fresh = assessment({
      severity: 4,
      flags: [{ code: 'legal_action', evidence: '起诉' }],
      issues: [
        { id: 'i1', subtype: 'fees', summary: '收费', evidence: '' },
        { id: 'i2', subtype: 'attitude', summary: '态度', evidence: '' },
      ],
    })
    const after = neverMilder(before, fresh)
    expect(after.severity).toBe(4)
    expect(after.flags.map((flag) => flag.code)).toEqual(['fund_loss', 'legal_action'])
    expect(after.issues.map((issue) => [issue.id, issue.subtype])).toEqual([
      ['i1', 'fees'],
      ['i2', 'attitude'],
    ])
  })
})
