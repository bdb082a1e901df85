import { describe, expect, it } from 'vitest'
import { readText } from './reading.ts'
import { positionOf, type SpeechAct, speechActsOf } from './speech-acts.ts'

const actsOf = (text: string): SpeechAct[] => [...new Set(speechActsOf(readText(text)).map(({ act }) => act))]

describe('what a sentence of a reply does', () => {
  it.each<[SpeechAct, string]>([
    ['acknowledge', '卡被吞了还要等三天，换了谁都会着急。'],
    ['acknowledge', '让您顶着太阳白跑了两趟，我们心里也过意不去。'],
    ['acknowledge', '您的心情我完全理解。'],
    ['acknowledge', 'I understand how frustrating this has been for you.'],
    ['apologise', '对当天的等候时间，我们向您致歉。'],
    ['thank', '谢谢您把这件事告诉我们。'],
    ['restate', '您反映11月3日在柜台取款时被要求提供三份证明。'],
    ['explain', '之所以要核对身份，是为了防止他人冒用您的账户。'],
    ['refuse', '您提出的精神损失费，我行无法支付。'],
    ['refuse', 'We are unable to refund the annual fee.'],
    ['commit', '网点会在11月28日前打电话告诉您结果。'],
    ['ask', '请问您当时是在几号柜台办理的？'],
    ['offer', '您也可以带上身份证到任一网点办理。'],
    ['recourse', '如不同意本处理意见，可在30日内向我行分行申请核查。'],
    ['identify', '【待填:经办人姓名】'],
    ['reach', '您可以拨打【待填:联系电话】找到我。'],
  ])('%s: %s', (act, text) => {
    expect(actsOf(text)).toContain(act)
  })

  it.each<[SpeechAct, string]>([
    ['apologise', '我们不会只说一句抱歉就了事。'],
    ['refuse', '如果核实属实，我行会依规处理。'],
    ['acknowledge', '我行已收到您的投诉。'],
    ['thank', '您说“谢谢你们的关心”，这句话我们听出了失望。'],
  ])('no %s: %s', (act, text) => {
    expect(actsOf(text)).not.toContain(act)
  })

  it('tells in which sentence an act first stands', () => {
    const acts = speechActsOf(readText('尊敬的客户：您好。您的着急我们完全理解。因为系统规则，年费按自然年收取。'))
    expect(positionOf(acts, 'acknowledge')).toBeLessThan(positionOf(acts, 'explain'))
    expect(positionOf(acts, 'refuse')).toBe(-1)
  })
})
