import { describe, expect, it } from 'vitest'
import { type Claim, claimsOf } from './claims.ts'
import { readText } from './reading.ts'

const claim = (text: string, act: Claim['act']): Claim | undefined => claimsOf(readText(text)).find((each) => each.act === act)
const said = (text: string, act: Claim['act']) => {
  const { agent, modality, tense, negated, conditional, quoted, embedded } = claim(text, act) ?? {}
  return { agent, modality, tense, negated, conditional, quoted, embedded }
}

describe('claims', () => {
  it('reads who will surely do what', () => {
    expect(said('我们一定会全额退款给您。', 'refund')).toEqual({
      agent: 'bank',
      modality: 'certain',
      tense: 'future',
      negated: false,
      conditional: null,
      quoted: false,
      embedded: false,
    })
  })

  it.each([
    ['我们不能保证全额退款。', { negated: true }],
    ['我们不得不退还这笔费用。', { negated: false }],
    ['如经核实确属我行差错，我行将退还该笔费用。', { conditional: 'merit' }],
    ['核实后，我行将退还该笔费用。', { conditional: 'sequence' }],
    ['如您方便，我行将退还该笔费用。', { conditional: 'other' }],
    ['无论结果如何，我行都会退还。', { conditional: null }],
    ['我行将退还，但须经分行审批。', { conditional: 'merit' }],
    ['您说柜员答应退还手续费。', { quoted: true }],
    ['我们会核实是否应当退还。', { embedded: true }],
    ['我们已向分行提交退款申请。', { embedded: true }],
    ['款项已于11月26日退回您的账户。', { tense: 'past' }],
    ['您可以申请退款。', { agent: 'customer' }],
    ['保险公司将退还保费。', { agent: 'third' }],
    ['我们争取为您退还一部分。', { modality: 'possible' }],
    ['我行决定退还手续费。', { modality: 'decided' }],
    ['能给您退款吗？', { modality: 'asked' }],
  ])('reads %s', (text, expected) => {
    expect(said(text, 'refund')).toMatchObject(expected)
  })

  it('tells what staff said at the time from the bank’s own words', () => {
    expect(said('柜员当时答应您全额退款，我们会核对录音。', 'refund')).toMatchObject({ quoted: true })
    expect(said('您反映柜员态度差，我们一定全额退款。', 'refund')).toMatchObject({ quoted: false, modality: 'certain' })
  })
})
