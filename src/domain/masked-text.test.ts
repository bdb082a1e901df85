import { describe, expect, it } from 'vitest'
import { restore, toMaskedSpan, toSentSpan } from './masked-text.ts'
import { PersonalDataVault } from './personal-data.ts'

// 我叫王小明,电话13800138000 → 我叫〔姓名1〕,电话〔电话1〕
const segments = [
  { sent: { start: 2, end: 5 }, masked: { start: 2, end: 7 } },
  { sent: { start: 8, end: 19 }, masked: { start: 10, end: 15 } },
]

describe('spans of a masked text', () => {
  it('stand where they stood before the first placeholder', () => {
    expect(toSentSpan({ segments }, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })

  it('move by what the placeholders before them are longer or shorter', () => {
    expect(toSentSpan({ segments }, { start: 8, end: 10 })).toEqual({ start: 6, end: 8 })
    expect(toSentSpan({ segments }, { start: 15, end: 16 })).toEqual({ start: 19, end: 20 })
  })

  it('grow to the whole original when they touch a placeholder', () => {
    expect(toSentSpan({ segments }, { start: 3, end: 4 })).toEqual({ start: 2, end: 5 })
    expect(toSentSpan({ segments }, { start: 1, end: 11 })).toEqual({ start: 1, end: 19 })
  })

  it('grow to the whole placeholder when the text as sent is asked for a part of an original', () => {
    expect(toMaskedSpan({ segments }, { start: 4, end: 9 })).toEqual({ start: 2, end: 15 })
    expect(toMaskedSpan({ segments }, { start: 5, end: 8 })).toEqual({ start: 7, end: 10 })
  })

  it('stay as they are in a text where nothing was masked', () => {
    expect(toSentSpan({ segments: [] }, { start: 3, end: 9 })).toEqual({ start: 3, end: 9 })
  })
})

describe('restoring a masked text', () => {
  const vault = PersonalDataVault.from([
    { placeholder: '〔姓名1〕', kind: 'name', original: '王小明' },
    { placeholder: '〔卡号1〕', kind: 'bank_card', original: '6217001233084419027' },
  ])

  it('puts every original back', () => {
    expect(restore('〔姓名1〕的卡〔卡号1〕,〔姓名1〕急用', vault).text).toBe('王小明的卡6217001233084419027,王小明急用')
  })

  it('leaves a placeholder the vault does not know as it is', () => {
    expect(restore('〔姓名2〕和〔密码1〕', vault).text).toBe('〔姓名2〕和〔密码1〕')
  })

  it('tells where a span of the masked text stands now', () => {
    const { text, toRestored } = restore('请〔姓名1〕带〔卡号1〕来', vault)
    const { start, end } = toRestored({ start: 1, end: 6 })
    expect(text.slice(start, end)).toBe('王小明')
    const last = toRestored({ start: 12, end: 13 })
    expect(text.slice(last.start, last.end)).toBe('来')
  })
})
