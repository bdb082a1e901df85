import { describe, expect, it } from 'vitest'
import { readNarrative } from '../read-narrative.ts'
import { findDemands } from './find-demands.ts'

const demandsOf = (text: string): string[] => findDemands(readNarrative(text)).map((demand) => demand.text)

describe('demands', () => {
  it('are taken close to the words of the customer', () => {
    expect(demandsOf('多扣的手续费请退还给我，并书面说明原因。')).toEqual(['请退还给我', '并书面说明原因'])
  })

  it('come one by one from a list', () => {
    expect(demandsOf('诉求：1.退还年费；2.注销卡片；3.短信告知结果。')).toEqual(['退还年费', '注销卡片', '短信告知结果'])
  })

  it.each([
    '柜员要求我提供单位证明。',
    '客服说请您耐心等待。',
    '我不要求赔钱。',
    '他们让我去派出所开证明。',
    '我请了半天假过来的。',
    '办理要求太多了。',
    '申请我上个月就交了。',
    '催收的人还把我女儿幼儿园的照片发给我。',
  ])('are none: %s', (text) => {
    expect(demandsOf(text)).toEqual([])
  })

  it.each([
    ['把我的卡解冻。', '尽快办成'],
    ['请那个柜员给我道歉。', '尊重'],
    ['请查清这笔钱去了哪里。', '来龙去脉'],
    ['请停止给我家人打电话。', '打扰'],
    ['赔我两百块误工费。', '自己的钱'],
  ])('name the need behind them: %s', (text, need) => {
    expect(findDemands(readNarrative(text))[0]?.underlyingNeed).toContain(need)
  })

  it('are [] where none is voiced', () => {
    expect(demandsOf('昨天在网点等了三个小时，最后没办成。')).toEqual([])
  })
})
