import { describe, expect, it } from 'vitest'
import { fold, foldText } from './fold.ts'

describe('folding', () => {
  it.each([
    ['退還５０元', '退还50元'],
    ['退 还　50 元', '退还50元'],
    ['ＡＴＭ 吞卡', 'atm吞卡'],
    ['We  Will refund', 'we will refund'],
    ['￥5,000．00', '¥5,000.00'],
    ['保\u200b证全\u00ad额退款', '保证全额退款'],
    ['帳戶與賬戶', '账户与账户'],
    ['您好，请稍候。', '您好，请稍候。'],
  ])('writes %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('leads a span of the folded text back to the words as written', () => {
    const source = '我们 一定　全額 退款。'
    const folded = foldText(source)
    const at = folded.text.indexOf('全额退款')
    const span = folded.toSource({ start: at, end: at + 4 })
    expect(source.slice(span.start, span.end)).toBe('全額 退款')
  })
})
