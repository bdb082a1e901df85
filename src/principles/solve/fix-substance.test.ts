import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { fixSubstance } from './fix-substance.ts'

const known = { stage: 'final', facts: [makeFact('柜员重复扣收手续费50元，是我行差错', { kind: 'fault', amountCny: 50 })] } as const
const violations: readonly Example[] = [
  { ...known, text: '是我们收错了，向您诚恳道歉。' },
  { ...known, text: '50元的事，我们深感愧疚，今后一定引以为戒。' },
  { ...known, text: '我们没有做好，感谢您的批评，希望得到您的谅解。' },
  { ...known, text: '专员：是我们的错，对不起，让您生气了。', format: 'phone_script' },
  { ...known, text: '【某行】手续费收错了，向您致歉。', format: 'sms' },
  { ...known, text: 'We charged you by mistake and we are truly sorry.' },
]
const lookalikes: readonly Example[] = [
  {
    stage: 'final',
    facts: [makeFact('大堂没有按过号规则安排，我行有过错', { kind: 'fault' }), makeFact('没有发生损失', { kind: 'loss', amountCny: 0 })],
    text: '叫号屏已修好，今后过号的客户优先安排。',
  },
  { ...known, text: '是我们收错了，50元已经退回您的账户。' },
  { ...known, text: '收错的手续费，将在12月3日前全额退还。' },
  { ...known, text: '退还50元须由分行批准，12月3日前答复您。' },
  { ...known, text: '专员：我们收错了，50元今天给您退回去。', format: 'phone_script' },
  { ...known, text: '【某行】多收的50元已入账，致歉。', format: 'sms' },
  { ...known, text: 'We charged you twice and have refunded CNY 50.' },
]

it('a verified fault with apologies only is not put right', () => {
  expect(judge(fixSubstance, 'fail', violations)).toEqual(allOf(violations))
})

it('a corrective step with its sum, done or awaiting approval, passes', () => {
  expect(judge(fixSubstance, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})

it('without a verified fault nothing is to be put right; without facts nobody can tell', () => {
  expect(judge(fixSubstance, 'not_applicable', ['正在核实。']).wrong).toEqual([])
  expect(judge(fixSubstance, 'cannot_judge', [{ text: '向您道歉。', facts: null }]).wrong).toEqual([])
})
