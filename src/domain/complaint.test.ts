import { describe, expect, it } from 'vitest'
import { closableFrom, complaintMoves, draftMoves, mayMoveComplaint, mayMoveDraft } from './complaint.ts'
import { placeholdersOf } from './draft.ts'
import { complaintStatuses, draftStatuses } from './vocabulary.ts'

describe('the status tables', () => {
  it('let a complaint leave every status', () => {
    for (const status of complaintStatuses) expect(complaintMoves[status].length, status).toBeGreaterThan(0)
  })

  it('reach delivery through an approval only', () => {
    expect(complaintStatuses.filter((status) => mayMoveComplaint(status, 'delivered'))).toEqual(['approved'])
    expect(draftStatuses.filter((status) => mayMoveDraft(status, 'approved'))).toEqual(['submitted'])
  })

  it('keep an approved draft as it is, and a superseded one for good', () => {
    expect(draftMoves.approved).toEqual(['superseded'])
    expect(draftMoves.superseded).toEqual([])
  })

  it('close a decided complaint only after the customer was told', () => {
    for (const outcome of ['upheld', 'partly_upheld', 'not_upheld', 'declined'] as const)
      expect(closableFrom[outcome]).toEqual(['delivered'])
    expect(closableFrom.withdrawn).toContain('triaged')
  })
})

describe('placeholders', () => {
  it('are 【待填:…】 with either colon, each label once, and nothing else', () => {
    const text = '请联系【待填:经办人】，电话【待填：经办人电话】。【重要】请再联系【待填:经办人】。'
    expect(placeholdersOf(text)).toEqual([
      { key: 'p1', label: '经办人' },
      { key: 'p2', label: '经办人电话' },
    ])
  })
})
