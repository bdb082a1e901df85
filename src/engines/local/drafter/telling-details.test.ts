import { describe, expect, it } from 'vitest'
import { sayDetails, tellingDetailsOf } from './telling-details.ts'

describe('sums and days that the customer names', () => {
  it('are told as the customer wrote them, each once', () => {
    const details = tellingDetailsOf('11月20日取了5000元，只出来3,000块，11月20日当天就打了电话，少了两千元')
    expect(details).toEqual({ amounts: ['5000元', '3,000元', '两千元'], days: ['11月20日'] })
  })

  it('are said to be recorded, not verified', () => {
    expect(sayDetails({ amounts: ['四千元'], days: ['11月20日'] })).toBe('您提到的金额（四千元）和日期（11月20日），我们已如实登记。')
  })

  it('say nothing where none is named', () => {
    expect(sayDetails(tellingDetailsOf('柜员态度很不好，让人难受'))).toBe('')
  })
})
