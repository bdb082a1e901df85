import { describe, expect, it } from 'vitest'
import type { SimilarCase } from '../../../domain/guidance-case.ts'
import type { Subtype } from '../../../domain/vocabulary.ts'
import { blendSubtypes } from './judge-subtype.ts'

const scored = [
  { label: 'fees', probability: 0.5 },
  { label: 'communication', probability: 0.4 },
  { label: 'attitude', probability: 0.1 },
] as const
const near = (subtype: Subtype | null, score: number): SimilarCase => ({
  id: 'x',
  title: '',
  score,
  grade: 'teach',
  type: null,
  subtype,
  why: [],
  lessons: [],
})

describe('the votes of similar cases', () => {
  it('leave the classifier alone where there are none', () => {
    expect(blendSubtypes(scored, [])).toBe(scored)
    expect(blendSubtypes(scored, [near(null, 0.9)])).toBe(scored)
  })

  it('decide between two that are close', () => {
    expect(blendSubtypes(scored, [near('communication', 0.8)])[0]?.label).toBe('communication')
  })

  it('do not overturn a clear verdict', () => {
    const clear = [{ label: 'fees', probability: 0.9 } as const, { label: 'communication', probability: 0.1 } as const]
    expect(blendSubtypes(clear, [near('communication', 0.9)])[0]?.label).toBe('fees')
  })

  it('keep probabilities that sum to 1', () => {
    const blended = blendSubtypes(scored, [near('fees', 0.6), near('skills', 0.3)])
    expect(blended.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  })
})
