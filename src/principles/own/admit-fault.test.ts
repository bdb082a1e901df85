import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeFact } from '../../testing/make-check-context.ts'
import { admitFault } from './admit-fault.ts'

const known = { stage: 'final', facts: [makeFact('柜员重复扣收手续费50元，是我行差错', { kind: 'fault' })] } as const
const violations: readonly Example[] = [
  { ...known, text: '当天系统出现了一些情况，50元手续费已经退回。' },
  { ...known, text: '受多种因素影响，产生了50元费用，请您见谅。' },
  { ...known, text: '款项在流转中走了另一条路径，给您带来不便，深感遗憾。' },
  { ...known, text: '专员：费用的事出现了偏差，已经退了，您多包涵。', format: 'phone_script' },
  { ...known, text: '【某行】您反映的50元已退回，敬请谅解。', format: 'sms' },
  { ...known, text: 'Certain circumstances arose in the system; the fee is refunded.' },
]
const lookalikes: readonly Example[] = [
  { ...known, text: '是我们收错了，50元已经退回。' },
  { ...known, text: '50元重复收取，责任在我们，向您道歉。' },
  { ...known, text: '柜员漏看了记录，多收了您50元。' },
  { ...known, text: '专员：这笔是我们弄错的，对不起。', format: 'phone_script' },
  { ...known, text: '【某行】50元系我行重复扣收，已退回，向您致歉。', format: 'sms' },
  { ...known, text: 'We charged the fee twice by mistake and have returned it.' },
]

it('a verified fault told without anybody who erred is no admission', () => {
  expect(judge(admitFault, 'fail', violations)).toEqual(allOf(violations))
})

it('any plain admission counts', () => {
  expect(judge(admitFault, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})

it('without a decision or a verified fault nothing is to be admitted', () => {
  const texts: readonly Example[] = [
    '正在核实。',
    { text: '查明没有多收。', stage: 'final' },
    { ...known, text: '正在核实。', stage: 'interim' },
  ]
  expect(judge(admitFault, 'not_applicable', texts)).toEqual(allOf(texts))
})
