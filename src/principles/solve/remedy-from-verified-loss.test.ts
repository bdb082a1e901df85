import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { remedyFromVerifiedLoss } from './remedy-from-verified-loss.ts'

const loss = [makeFact('客户往返打车费38元，发票已核对', { kind: 'loss', amountCny: 38 })]
const violations: readonly Example[] = [
  '另外我们赔偿您1000元，明天到账。',
  '这800元由我批，今天就打到您卡上。',
  { text: '您的车费，我们补偿您200元。', facts: loss },
  { text: '【某行】您好，我行将向您赔付500元。', format: 'sms' },
  { text: '专员：您受累了，我们先给您垫上3000元。', format: 'phone_script' },
  { text: 'We will compensate you CNY 900 this week.', facts: loss },
]
const lookalikes: readonly Example[] = [
  { text: '38元车费，我们补偿您38元。', facts: loss },
  '您提出赔偿1000元，我们正在核实损失，12月3日前答复。',
  '赔偿1000元的请求，我们不能同意，因为没有查到损失。',
  '核实之前，我们不能答应赔偿您1000元。',
  '如果查实多扣，我们将退还您500元。',
  { text: '专员：您说的是赔您500元，我记下了，对吗？', format: 'phone_script' },
  { text: '【某行】您要求的500元能否退还，正在核查，将于12月3日前回复。', format: 'sms' },
  { text: '工本费10元，我们退还您10元。', policy: { fees: [{ name: '工本费', amountCny: 10 }] } },
]

it('a sum that neither fact nor policy names is not granted', () => {
  expect(judge(remedyFromVerifiedLoss, 'fail', violations)).toEqual(allOf(violations))
})

it('a verified sum, a demand retold, a refusal and a condition pass', () => {
  expect(judge(remedyFromVerifiedLoss, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})

it('without the facts a sum cannot be judged', () => {
  expect(judge(remedyFromVerifiedLoss, 'cannot_judge', [{ text: '我们赔偿您1000元。', facts: null }]).wrong).toEqual([])
})
