import { describe, expect, it } from 'vitest'
import { claimedFactsOf, mostFacts } from './claimed-facts.ts'
import { readNarrative } from './read-narrative.ts'

const factsOf = (text: string): string[] => claimedFactsOf(readNarrative(text))

describe('claimed facts', () => {
  it('are what happened, with sums and days, in the order told', () => {
    expect(factsOf('3月5日我存了两万元。你们太过分了！4月1日查账只有一万八千元。')).toEqual([
      '3月5日我存了两万元',
      '4月1日查账只有一万八千元',
    ])
  })

  it('hold neither demands nor opinions', () => {
    expect(factsOf('请退还我五百元。我觉得你们应该赔我五百元。')).toEqual([])
  })

  it('are at most eight', () => {
    expect(factsOf(Array.from({ length: 12 }, (_, day) => `5月${day + 1}日扣了${day + 10}元。`).join(''))).toHaveLength(mostFacts)
  })
})
