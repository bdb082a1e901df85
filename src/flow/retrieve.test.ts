import { describe, expect, it } from 'vitest'
import type { Classification } from '../ports/classifier.ts'
import type { ChunkHit } from '../ports/stores/cases.ts'
import { fuse } from './retrieve.ts'

const hit = (caseId: string, score: number, text = `${caseId} ${score}`): ChunkHit => ({ caseId, subtype: 'fees', text, score })
const classification = (cases: Classification['cases'], subtypes: Classification['subtypes'] = []): Classification => ({
  scope: 1,
  subtypes,
  cases,
  severities: [],
  responsibilities: [],
  flags: [],
  flagsOn: [],
})
const none = classification([])

describe('the blend of the retrieval legs', () => {
  it('puts a case first that both legs find', () => {
    const ranked = fuse([hit('a', 0.5), hit('b', 0.5)], [hit('b', 4), hit('c', 4)], none)
    expect(ranked.map((each) => each.caseId)[0]).toBe('b')
    expect(new Set(ranked.map((each) => each.caseId))).toEqual(new Set(['a', 'b', 'c']))
  })

  it('lets several passages of a case outweigh one equal passage of another', () => {
    const ranked = fuse([hit('one', 0.5), hit('many', 0.5), hit('many', 0.4), hit('many', 0.4)], [], none)
    expect(ranked[0]?.caseId).toBe('many')
  })

  it('lets the classifier decide between cases that are equally near', () => {
    const ranked = fuse([hit('case-01', 0.4), hit('case-02', 0.4)], [], classification([{ label: 'case-02', probability: 0.9 }]))
    expect(ranked[0]?.caseId).toBe('case-02')
  })

  it('tells a case that the classifier thinks possible from one that it rules out', () => {
    const doubtful = classification([
      { label: 'case-01', probability: 0.001 },
      { label: 'case-02', probability: 0.1 },
    ])
    expect(fuse([hit('case-01', 0.5), hit('case-02', 0.4)], [], doubtful)[0]?.caseId).toBe('case-02')
  })

  it('lets the subtype speak for a bank’s own case, which the classifier does not know', () => {
    const sure = classification([{ label: 'case-01', probability: 0.1 }], [{ label: 'fees', probability: 0.9 }])
    const ranked = fuse([hit('case-01', 0.4), hit('own-case', 0.4)], [], sure)
    expect(ranked[0]?.caseId).toBe('own-case')
  })

  it('does not bring in a case that no passage supports', () => {
    const ranked = fuse([hit('case-01', 0.4)], [], classification([{ label: 'case-09', probability: 1 }]))
    expect(ranked.map((each) => each.caseId)).toEqual(['case-01'])
  })

  it('says why with the passages that matched, each once', () => {
    const ranked = fuse([hit('a', 0.6, '同一段'), hit('a', 0.5, '另一段')], [hit('a', 3, '同一段')], none)
    expect(ranked[0]?.why).toEqual(['同一段', '另一段'])
  })

  it('finds nothing in nothing', () => {
    expect(fuse([], [], none)).toEqual([])
  })
})
