import { describe, expect, it } from 'vitest'
import { temperConfidence } from './temper-confidence.ts'

describe('confidence', () => {
  it('is smaller for the same probability over fewer words', () => {
    expect(temperConfidence(0.8, 10)).toBeLessThan(temperConfidence(0.8, 60))
    expect(temperConfidence(0.8, 60)).toBeLessThan(temperConfidence(0.8, 140))
  })

  it('asks for a review of a short text that the classifier only leans to', () => {
    expect(temperConfidence(0.8, 12)).toBeLessThan(0.6)
  })

  it('stays a probability at the ends', () => {
    expect(temperConfidence(0, 0)).toBeGreaterThanOrEqual(0)
    expect(temperConfidence(1, 20_000)).toBeLessThanOrEqual(1)
  })
})
