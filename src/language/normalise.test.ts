import { describe, expect, it } from 'vitest'
import { ngrams } from './ngrams.ts'
import { normalise } from './normalise.ts'

describe('normalising for statistics', () => {
  it('keeps the length of a number and forgets its digits', () => {
    expect(normalise('扣了３５０元，不是50元')).toBe('扣了000元，不是00元')
  })

  it('reads one person like another, and a person unlike a card', () => {
    expect(normalise('我叫〔姓名1〕')).toBe(normalise('我叫〔姓名27〕'))
    expect(normalise('〔姓名1〕')).not.toBe(normalise('〔卡号1〕'))
  })

  it('keeps a known hotline apart from other numbers', () => {
    expect(normalise('打12378')).not.toBe(normalise('打12379'))
    expect(normalise('流水912378')).toBe('流水000000')
  })

  it('reads old age alike in digits and in words, and unlike a minor', () => {
    expect(normalise('我78岁')).toBe(normalise('我七十八岁'))
    expect(normalise('孩子9岁')).not.toBe(normalise('老人89岁'))
    expect(normalise('我45岁')).toBe('我00岁')
  })

  it('reads English by the words of the trade', () => {
    expect(normalise('The ATM swallowed my card')).toBe(normalise('your cash machine swallows cards'))
    expect(normalise('〔姓名1〕: the teller was rude')).toContain('柜员')
  })

  it('leaves English inside Chinese as it is', () => {
    expect(normalise('你们的ATM吞了我的card')).toBe('你们的atm吞了我的card')
  })
})

describe('n-grams', () => {
  it('are runs of one, two and three units with a border before the first', () => {
    expect(ngrams('退手续费')).toEqual([
      ['退', '手', '续', '费'],
      [' 退', '退手', '手续', '续费'],
      [' 退手', '退手续', '手续费'],
    ])
  })

  it('take a Latin word as one unit', () => {
    expect(ngrams('登录app闪退')[0]).toEqual(['登', '录', 'app', '闪', '退'])
  })

  it('are none for an empty text', () => {
    expect(ngrams('').flat()).toEqual([])
  })
})
