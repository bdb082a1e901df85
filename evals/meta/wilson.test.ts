import { describe, expect, it } from 'vitest'
import { wilson } from './wilson.ts'

describe('the Wilson interval', () => {
  // Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (right, of, low, high) => {
    const [foundLow, foundHigh] = wilson(right, of)
    expect(foundLow).toBeCloseTo(low, 4)
    expect(foundHigh).toBeCloseTo(high, 4)
  })

  it('knows nothing of an empty sample', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })
})
