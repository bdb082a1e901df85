import { describe, expect, it } from 'vitest'
import { cutEvidence, longestEvidence } from './cut-evidence.ts'
import { readNarrative } from './read-narrative.ts'

const evidenceOf = (text: string, words: string): string => {
  const start = text.indexOf(words)
  return cutEvidence(readNarrative(text), { start, end: start + words.length })
}

describe('evidence', () => {
  it('is the clause that holds the words', () => {
    expect(evidenceOf('我等了两个小时，柜员骂了我，我就走了。', '骂')).toBe('柜员骂了我')
  })

  it('takes in the next clause where the words run on', () => {
    expect(evidenceOf('他说保本，随时能取，我就买了。', '保本，随时')).toBe('他说保本，随时能取')
  })

  it('is a window around the words where a clause has no end', () => {
    const text = `${'我一直在那里等着没有人来'.repeat(6)}机器吞了我五千块${'然后我又等着'.repeat(10)}`
    const evidence = evidenceOf(text, '机器吞了我五千块')
    expect(evidence).toContain('机器吞了我五千块')
    expect(evidence.length).toBeLessThanOrEqual(longestEvidence)
  })

  it('is exact words, blanks and half-width marks included', () => {
    expect(evidenceOf('柜员 说:没 办法,你走吧', '没 办法')).toBe('没 办法')
  })
})
