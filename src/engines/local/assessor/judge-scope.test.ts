import { describe, expect, it } from 'vitest'
import { judgeScope } from './judge-scope.ts'
import { readNarrative } from './read-narrative.ts'

const inScope = (text: string, scope: number): boolean => judgeScope(readNarrative(text), scope)

describe('what is about a bank', () => {
  it('stays in, however unsure the classifier, where a word of banking stands and no other trade is named', () => {
    expect(inScope('门被人锁了', 0.05)).toBe(false)
    expect(inScope('网银又登不上', 0.05)).toBe(true)
  })

  it('stays in at a third of certainty where no word helps', () => {
    expect(inScope('等了两个小时没人理', 0.4)).toBe(true)
    expect(inScope('等了两个小时没人理', 0.2)).toBe(false)
  })

  it.each(['我要投诉', '有没有人管', 'I want to make a complaint', '周末上班吗', '开户要带什么', '卡被锁了'])(
    'is what is too short for the classifier and sent to a bank: %s',
    (text) => {
      expect(inScope(text, 0.02)).toBe(true)
    },
  )

  it.each(['快递三天没到我要投诉', '红烧肉怎么做', '写一首关于秋天的诗', '明天会下雨吗'])('is not, however short: %s', (text) => {
    expect(inScope(text, 0.02)).toBe(false)
  })

  it('is not what the customer says belongs to another trade', () => {
    expect(inScope('快递丢了，跟银行没关系，就是刷了你们的卡', 0.95)).toBe(false)
  })

  it('is not a recipe or a hotel, however sure the classifier', () => {
    expect(inScope('五花肉焯水，小火煸出油', 0.9)).toBe(false)
    expect(inScope('你们酒店的早餐太差', 0.9)).toBe(false)
  })

  it('is a grievance about the bank beside a hospital or a shop', () => {
    expect(inScope('你们医院外头那家网点不让用厕所', 0.99)).toBe(true)
  })
})
