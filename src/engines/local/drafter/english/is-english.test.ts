import { describe, expect, it } from 'vitest'
import { isEnglish } from './is-english.ts'

describe('the language of a reply', () => {
  it.each([
    ['My card was swallowed by the machine last night', true],
    ['My card was swallowed by the machine at 解放路 last night', true],
    ['我的卡昨天被ATM吞了，app也登录不上', false],
    ['app crash', false],
    ['我叫〔姓名1〕，wifi不好，login failed', false],
  ])('is that of the narrative: %s', (narrative, english) => {
    expect(isEnglish(narrative)).toBe(english)
  })
})
