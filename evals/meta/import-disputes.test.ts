import { expect, it } from 'vitest'
import { lookalikesOf } from './import-disputes.ts'

it('takes the words of upheld disputes, and of no other', () => {
  const dispute = (id: string, status: string, text: string | null) => ({
    id,
    principleId: 'guard.g4-no-gag',
    status,
    span: text === null ? null : { start: 0, end: text.length, text },
  })
  const items = [
    dispute('dsp_1', 'upheld', '您是否撤回由您决定。'),
    dispute('dsp_2', 'rejected', '请撤诉。'),
    dispute('dsp_3', 'upheld', null),
  ]
  expect(lookalikesOf({ items })).toMatchObject([
    { id: 'dsp_1', principle: 'guard.g4-no-gag', operator: 'inject', at: { place: 'end' }, text: '您是否撤回由您决定。' },
  ])
})
