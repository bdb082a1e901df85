import { expect, it } from 'vitest'
import { bareSentence } from './bare-sentence.ts'

it.each([
  ['专员：您先喝口水。', '您先喝口水。'],
  ['2.3个工作日内答复您。', '3个工作日内答复您。'],
  ['第一，冠字号记录。', '冠字号记录。'],
  ['（一）关于排队', '关于排队'],
  ['- we will call you.', 'we will call you.'],
  ['2026年11月20日前答复。', '2026年11月20日前答复。'],
  ['【待填:日期】前答复您。', '【待填:日期】前答复您。'],
  ['【开场】您好。', '您好。'],
])('%s → %s', (sentence, bare) => expect(bareSentence(sentence)).toBe(bare))
