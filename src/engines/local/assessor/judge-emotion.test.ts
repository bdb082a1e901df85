import { describe, expect, it } from 'vitest'
import type { FlagCode } from '../../../domain/vocabulary.ts'
import { judgeEmotion } from './judge-emotion.ts'
import { readNarrative } from './read-narrative.ts'

const emotionOf = (text: string, ...codes: readonly FlagCode[]) =>
  judgeEmotion(
    readNarrative(text),
    codes.map((code) => ({ code, evidence: text })),
  )

describe('emotion', () => {
  it.each([
    ['麻烦帮忙看一下这笔手续费是怎么算的。', 'calm'],
    ['客户来电反映ATM未出钞，态度平和。', 'calm'],
    ['我很担心这笔钱找不回来，着急得睡不着。', 'worried'],
    ['当着那么多人说我，我心里真是委屈，眼泪都下来了。', 'upset'],
    ['凭什么扣我的钱？太过分了！', 'angry'],
    ['垃圾银行！！！强盗！忍无可忍！', 'furious'],
  ])('%s is %s', (text, emotion) => {
    expect(emotionOf(text)).toBe(emotion)
  })

  it('is furious where violence is threatened, however quiet the words', () => {
    expect(emotionOf('明天我带着刀来找他。', 'violence_threat')).toBe('furious')
  })

  it('is that of the matter where no feeling is told', () => {
    expect(emotionOf('卡里少了三万元。', 'fund_loss')).toBe('worried')
  })
})
