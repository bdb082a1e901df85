import { expect, it } from 'vitest'
import { leavesOpen } from './left-open.ts'

it.each([
  '是机器的毛病还是别的原因，清点以后才分得清。',
  '查出来是我们的责任，我们就认。',
  '监控还没有看完，看完以前，我不说机器是好是坏。',
  '究竟怎样，等资料调出来再说。',
  '如果核实属实，我们会承认。',
  'until the trace is finished i will not put it on either.',
])('leaves it open: %s', (sentence) => expect(leavesOpen(sentence)).toBe(true))

it.each([
  '机器没有少吐，账面和钞箱一张不差。',
  '这一回错在我们。',
  '钱没到账，是收款行那边批处理卡住了。',
  'our camera shows that you walked away.',
])('says how it is: %s', (sentence) => expect(leavesOpen(sentence)).toBe(false))
