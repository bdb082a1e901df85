import { describe, expect, it } from 'vitest'
import type { MarkedNarrative } from './marked-narratives.ts'
import { missesOf, scoreMasking } from './score-masking.ts'

const narrative: MarkedNarrative = {
  id: 'X-1',
  half: 'develop',
  narrative: '我叫王小明,卡尾号3358,李雷也在',
  marks: [
    { kind: 'name', start: 2, end: 5 },
    { kind: 'bank_card', start: 7, end: 13 },
    { kind: 'name', start: 14, end: 16 },
  ],
}
const finds = [
  { kind: 'name', start: 2, end: 4 },
  { kind: 'bank_card', start: 9, end: 13 },
  { kind: 'name', start: 0, end: 1 },
]

describe('the score of masking', () => {
  it('counts a mark that a find touches as found, and the covered characters apart', () => {
    expect(scoreMasking([{ narrative, finds }], ['name'])).toEqual([
      { kind: 'name', marks: 2, found: 1, rightKind: 1, finds: 2, rightFinds: 1, characters: 5, coveredCharacters: 2 },
    ])
  })

  it('does not ask for the word before the last digits of a card', () => {
    const [score] = scoreMasking([{ narrative, finds }], ['bank_card'])
    expect([score?.characters, score?.coveredCharacters]).toEqual([4, 4])
  })

  it('names what was overlooked and what was masked without a mark', () => {
    expect(missesOf({ narrative, finds })).toEqual({ missed: [narrative.marks[2]], extra: [finds[2]] })
  })
})
