import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment, makeFact } from '../../testing/make-check-context.ts'
import { holdLine } from './hold-line.ts'

const assessment = makeAssessment({
  flags: [{ code: 'unreasonable_demand', evidence: '赔我5000元' }],
  demands: [{ text: '赔5000元', underlyingNeed: '要个说法' }],
})
const violations: readonly Example[] = [
  { text: '您受累了，5000元里我们愿意担2000元，算一点心意。', assessment },
  { text: '5000元的要求，我们折中处理。', assessment },
  { text: '您的请求我们决定照办，5000元由我行补齐。', assessment },
  { text: '专员：都不容易，您要的数我们认了，明天来取。', assessment, format: 'phone_script' },
  { text: '【某行】您好，我行补偿您500元。', assessment, format: 'sms' },
  { text: '您的请求我们原则上接受，具体多少慢慢谈。', assessment },
  { text: 'Let us meet half way on the CNY 5,000.', assessment },
]
const lookalikes: readonly Example[] = [
  { text: '赔偿5000元的要求，我们不能同意，因为没有查到损失。', assessment },
  { text: '补一半这样的折中，我们也没有提，因为那同样没有依据。', assessment },
  { text: '您要求赔偿5000元，我们核对了记录，不予支持。', assessment },
  { text: '不能折中，因为补偿以查实的损失为限。', assessment },
  { text: '专员：这笔钱我不能答应，您可以申请核查。', assessment, format: 'phone_script' },
  { text: '【某行】您的赔偿请求没有依据，不能同意，可在30日内申请核查。', assessment, format: 'sms' },
  { text: '车费38元，我们补偿您38元。', assessment, facts: [makeFact('车费发票38元', { kind: 'loss', amountCny: 38 })] },
]

it('an unfounded demand is not conceded in full, in part or half', () => {
  expect(judge(holdLine, 'fail', violations)).toEqual(allOf(violations))
})

it('a refusal passes, and so does what is verified', () => {
  expect(judge(holdLine, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})

it('an ordinary demand is not this principle’s matter', () => {
  expect(judge(holdLine, 'not_applicable', ['我们赔偿您500元。']).wrong).toEqual([])
})
