import { describe, expect, it } from 'vitest'
import { circumstancesOf } from './circumstances.ts'
import { readNarrative } from './read-narrative.ts'

const needOf = (text: string) => circumstancesOf(readNarrative(text)).urgentNeed
const paidIn = (text: string) =>
  circumstancesOf(readNarrative(text))
    .minorsPayment?.map((clause) => clause.text)
    .join('，')

describe('a need that blocked money keeps waiting', () => {
  it.each([
    ['卡被冻结了，今天房东催房租。', '房租'],
    ['工资卡被锁了，老婆在医院等着交手术费。', '手术费'],
    ['账户只收不付，月底要给工人发工资。', '工资'],
  ])('is named: %s', (text, need) => {
    expect(needOf(text)).toBe(need)
  })

  it.each(['卡被冻结了，说是风控。', '工资卡被锁了。', '房租我已经交了，就是想问问利率。'])('is none: %s', (text) => {
    expect(needOf(text)).toBeNull()
  })
})

describe('a payment by a child', () => {
  it('is found where the child is told in the sentence before', () => {
    expect(paidIn('我儿子上小学。拿我的手机玩游戏，充了四千多。')).toContain('玩游戏')
  })

  it.each(['直播打赏提现的钱被冻了，还说我一个女孩子深夜直播什么。', '我自己充值游戏扣了两次。'])('is none: %s', (text) => {
    expect(paidIn(text)).toBeUndefined()
  })
})
