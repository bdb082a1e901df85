import { describe, expect, it } from 'vitest'
import { openSeedReader } from '../testing/open-seed-reader.ts'
import { readSentences } from './read-sentences.ts'

describe('reading the sentences of a draft', () => {
  it('finds every sentence by its folded words', async () => {
    const opinions = await readSentences(await openSeedReader(), '您反映的５０元，我們正在核實。請您放心！')
    expect([...(opinions?.bySentence.keys() ?? [])]).toEqual(['您反映的50元，我们正在核实。', '请您放心！'])
  })

  it('reads Chinese alone', async () => {
    const opinions = await readSentences(await openSeedReader(), 'We will call you.\n我们会打电话给您。')
    expect([...(opinions?.bySentence.keys() ?? [])].join()).not.toContain('we will')
  })

  it('leaves the checks to their rules where there is no reader, and where it fails', async () => {
    const dead = { model: 'dead', read: () => Promise.reject(new Error('the model did not answer within 5000 ms')) }
    expect(await readSentences(null, '您好。')).toBeNull()
    expect(await readSentences(dead, '您好。')).toBeNull()
  })
})
