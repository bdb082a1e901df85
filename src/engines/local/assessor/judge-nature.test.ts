import { describe, expect, it } from 'vitest'
import { judgeNature } from './judge-nature.ts'
import { readNarrative } from './read-narrative.ts'

const natureOf = (text: string) => judgeNature(readNarrative(text), [])

describe('the nature of a narrative', () => {
  it.each([
    ['你好，请问对公开户需要什么材料？', 'enquiry'],
    ['建议大厅增加几把带扶手的椅子。', 'suggestion'],
    ['不是来投诉的，就是提个建议，叫号屏字太小。', 'suggestion'],
    ['特地来信感谢贵行的小林，帮我找回了落下的钱包。', 'praise'],
    ['实名举报你行员工私自挪用客户资金、违规放贷。', 'report'],
    ['你们凭什么扣我的钱？', 'complaint'],
    ['表扬一下保安，可是窗口只开一个，等了两个小时。', 'complaint'],
    ['客服建议我换一台电脑，这叫什么话。', 'complaint'],
    ['再不解决我就去银保监举报你们。', 'complaint'],
    ['卡里少了两千块。', 'complaint'],
    ['呵呵，真是谢谢你们银行了，让我白跑三趟。', 'complaint'],
  ])('%s is %s', (text, nature) => {
    expect(natureOf(text)).toBe(nature)
  })

  it('is a complaint where a serious flag stands, however it is worded', () => {
    const praise = readNarrative('特地来信感谢贵行的小林。')
    expect(judgeNature(praise, [{ code: 'discrimination', evidence: '特地' }])).toBe('complaint')
  })

  it.each([
    '表扬城北支行3号窗口的小李，业务熟、态度好，等了不到五分钟就办好了，五星好评！',
    '感谢你们客服帮我拦住了骗子，不然我妈的八万块养老钱就没了，太谢谢了。',
    'I want to thank Ms Chen at your Zhongshan Road branch. She was wonderful.',
  ])('is praise that opens with thanks and asks for nothing: %s', (text) => {
    expect(judgeNature(readNarrative(text), [{ code: 'fund_loss', evidence: text.slice(0, 2) }])).toBe('praise')
  })

  it('is a complaint that opens with thanks and goes on to a grievance', () => {
    expect(judgeNature(readNarrative('感谢你们客服的热情，但是我的钱还是没有到账，要求马上处理。'), [])).toBe('complaint')
  })
})
