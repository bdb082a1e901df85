import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import { fold } from './fold.ts'
import { parseNumber } from './numerals.ts'

const read = (text: string): string[] => figuresOf(fold(text)).map(({ kind, value, unit }) => `${kind} ${value} ${unit}`)

describe('numbers', () => {
  it.each([
    ['五千', 5000],
    ['5,000', 5000],
    ['5千', 5000],
    ['5k', 5000],
    ['3.5万', 35_000],
    ['一万二', 12_000],
    ['三百五', 350],
    ['三百零五', 305],
    ['两千零五十', 2050],
    ['十二', 12],
    ['一百万', 1_000_000],
    ['1亿2千万', 120_000_000],
    ['二〇二五', 2025],
    ['贰佰', 200],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it('reads no number where there is none', () => {
    expect([parseNumber('元'), parseNumber('')]).toEqual([null, null])
  })
})

describe('figures', () => {
  it.each([
    ['五千元', ['money 5000 CNY']],
    ['5,000元', ['money 5000 CNY']],
    ['5千块钱', ['money 5000 CNY']],
    ['RMB 5k', ['money 5000 CNY']],
    ['人民币５０００元', ['money 5000 CNY']],
    ['¥5,000.00', ['money 5000 CNY']],
    ['三块五', ['money 3.5 CNY']],
    ['3元5角', ['money 3.5 CNY']],
    ['赔偿十万', ['money 100000 CNY']],
    ['100美元', ['money 100 USD']],
    ['利率3.65%', ['percent 3.65 %']],
    ['百分之三', ['percent 3 %']],
    ['万分之五', []],
    ['千分之五', ['percent 0.5 %']],
    ['等了45分钟', ['count 45 分钟']],
    ['三个工作日内', ['count 3 工作日']],
    ['打了三次电话', ['count 3 次']],
    ['14:30到账', ['time 870 minute']],
    ['下午两点半', ['time 870 minute']],
    ['说明三点意见', []],
    ['第三十二条', []],
    ['2025年', []],
    ['一直、万一、千万别、十分抱歉', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
