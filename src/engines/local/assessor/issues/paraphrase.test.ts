import { describe, expect, it } from 'vitest'
import { paraphrase } from './paraphrase.ts'

describe('a paraphrase', () => {
  it.each([
    ['结果你们扣了我五百块', '我行扣了客户五百元'],
    ['我妈在你们网点等了三个小时', '客户母亲在我行网点等了三个小时'],
    ['他妈的破机器吞了我的卡', '机器吞了客户卡'],
    ['我把我的身份证给了柜员', '客户把其身份证给了柜员'],
    ['贵行至今没有答复啊', '我行至今没有答复'],
    ['我是按揭客户', '客户是按揭客户'],
  ])('tells 「%s」 in the third person', (clause, told) => {
    expect(paraphrase(clause)).toBe(told)
  })

  it.each(['你算老几', '说“你去告”', 'my card was swallowed', '凭什么？', '嗯'])('refuses what cannot be retold: %s', (clause) => {
    expect(paraphrase(clause)).toBeNull()
  })

  it('keeps a placeholder whole', () => {
    expect(paraphrase('柜员把〔卡号1〕写错了')).toBe('柜员把〔卡号1〕写错了')
  })
})
