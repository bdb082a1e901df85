import { describe, expect, it } from 'vitest'
import { readNarrative } from '../read-narrative.ts'
import { findMentions } from './find-mentions.ts'
import { flagPatterns } from './flag-patterns.ts'

const proves = (code: keyof typeof flagPatterns, text: string): boolean =>
  findMentions(readNarrative(text), flagPatterns[code]).some(({ strength }) => strength === 'proof')

describe('words that prove a flag', () => {
  it.each([
    ['self_harm', '昨晚我在天台坐了一夜，想着跳下去就清净了'],
    ['self_harm', '她把安眠药攒了一抽屉'],
    ['self_harm', '遗书我写好了，压在枕头下面'],
    ['self_harm', '活着没什么意思，不如死了算了'],
    ['violence_threat', '再不解冻我就拎着汽油去你们大厅'],
    ['violence_threat', '那个姓王的我见一次打一次'],
    ['regulator_escalation', '我已经打了12378，编号都有'],
    ['regulator_escalation', '再不处理我向人民银行投诉'],
    ['media_exposure', '不给说法我就发抖音让大家评评理'],
    ['legal_action', '我已经请了律师，下周去法院立案'],
    ['vulnerable_customer', '我妈今年七十八，走路要拄拐'],
    ['vulnerable_customer', '我怀孕七个月了站不住'],
    ['repeat_complaint', '这是我第三次投诉了，一直没有下文'],
    ['group_complaint', '我们十二户业主联名写信'],
    ['privacy_leak', '还款短信全发到我前夫手机上了'],
  ] as const)('%s: %s', (code, text) => {
    expect(proves(code, text)).toBe(true)
  })
})

describe('words that prove nothing', () => {
  it.each([
    ['self_harm', '真是气死我了'],
    ['self_harm', '跑了五趟，跑得我想死的心都有'],
    ['self_harm', '手机银行一直死机，登录死循环'],
    ['self_harm', '合同里说自杀不赔'],
    ['self_harm', '柜员说你想不开别来找我'],
    ['violence_threat', '我真恨不得砸了那台机器'],
    ['violence_threat', '利率砍掉一半我就不还价了'],
    ['violence_threat', '卡被机器剪了角'],
    ['regulator_escalation', '根据银保监会的规定应当书面答复'],
    ['regulator_escalation', '她说您去打12378也没用'],
    ['media_exposure', '我在抖音上看到你们的广告'],
    ['media_exposure', '我不找媒体，也不想闹大'],
    ['legal_action', '经理说你去起诉好了'],
    ['legal_action', '账户被法院冻结了'],
    ['suspected_fraud', '柜员怕我被骗，一直不让我转'],
    ['mental_health', '手机银行动不动就崩溃'],
    ['vulnerable_customer', '我是十年的老客户了'],
    ['vulnerable_customer', '违约金是三个月的利息'],
  ] as const)('%s: %s', (code, text) => {
    expect(proves(code, text)).toBe(false)
  })
})
