import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { stateLimitAndEscalate } from './state-limit-and-escalate.ts'

const policy = { authority: { officer: { waiveCny: 200 }, branchManager: { compensationCny: 1000, homeVisit: true } } }
const violations: readonly Example[] = [
  { text: '我们赔偿您5000元，本周入账。', policy },
  { text: '差的8700元由我这里补上。', policy },
  { text: '我再批3000元给您，明天到账。', policy },
  { text: '专员：这两万元由我给您兜着，您不必为它睡不着。', policy, format: 'phone_script' },
  { text: '【某行】您好，我行将赔付您1500元。', policy, format: 'sms' },
  { text: 'We will pay you CNY 6,000 on Friday.', policy },
]
const lookalikes: readonly Example[] = [
  { text: '5000元超出我的权限，要由分行负责人决定，12月3日前答复您。', policy },
  { text: '我们赔偿您800元。', policy },
  { text: '5000元已经批准，我们赔偿您5000元。', policy, facts: [makeFact('分行负责人已批准赔偿客户5000元')] },
  { text: '您要求赔偿5000元，这件事由分行决定。', policy },
  { text: '专员：我没有权力先答应给您5000元，今天就报上去。', policy, format: 'phone_script' },
  { text: '【某行】如查实，我行将退还您5000元。', policy, format: 'sms' },
]

it('a sum beyond every role is not granted', () => {
  expect(judge(stateLimitAndEscalate, 'fail', violations)).toEqual(allOf(violations))
})

it('a sum within authority, approved, referred up or only asked for passes', () => {
  expect(judge(stateLimitAndEscalate, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})

it('without limits in the pack or facts nothing is judged', () => {
  expect(judge(stateLimitAndEscalate, 'not_applicable', ['我们赔偿您5000元。']).wrong).toEqual([])
  expect(judge(stateLimitAndEscalate, 'cannot_judge', [{ text: '我们赔偿您5000元。', policy, facts: null }]).wrong).toEqual([])
})
