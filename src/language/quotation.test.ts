import { describe, expect, it } from 'vitest'
import { foreignQuotationsOf, quotationsOf } from './quotation.ts'
import { readText } from './reading.ts'

describe('quotation and reported speech', () => {
  it.each([
    ['您说“退款”和「赔偿」', ['“退款”', '「赔偿」']],
    ['他写“甲‘乙’丙”。', ['“甲‘乙’丙”']],
    ['说"好"', ['"好"']],
    ['没有关上的“引号\n下一段', []],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('takes the bank’s own word in quotation marks for its own', () => {
    expect(foreignQuotationsOf('我行承诺“全额退款”。')).toEqual([])
    expect(foreignQuotationsOf('柜员说“全额退款”。')).toHaveLength(1)
  })

  it.each([
    ['您反映柜员态度差的问题，我们正在核实。', '您反映□□□□□□□□，我们正在核实。'],
    ['您希望全额退款，我们一定给您办到。', '您希望□□□□，我们一定给您办到。'],
    ['据您所述，机器没有吐钞，对此我们会核查。', '据您所述□□□□□□□，对此我们会核查。'],
    ['我们会向您说明原因。', '我们会向您说明原因。'],
  ])('blanks what the customer said in %s', (text, expected) => {
    expect(readText(text).own).toBe(expected)
  })
})
