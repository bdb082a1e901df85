import { describe, expect, it } from 'vitest'
import { tokensOf } from './bigrams.ts'

describe('segmenting for the index', () => {
  it.each([
    ['取款机吞卡', ['取款', '款机', '机吞', '吞卡']],
    ['退還５,０００元', ['退还', '5000', '元']],
    ['ATM 吞了 iPhone15', ['atm', '吞了', 'iphone15']],
    ['', []],
    ['，。！', []],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })
})
