import { describe, expect, it } from 'vitest'
import { varyBy } from './vary.ts'

const wordings = ['甲', '乙', '丙', '丁']

describe('the choice among wordings', () => {
  it('is the same for the same narrative', () => {
    expect(varyBy('机器吞了我的卡')(wordings, 'thanks')).toBe(varyBy('机器吞了我的卡')(wordings, 'thanks'))
  })

  it('uses every wording over many narratives, none of them most of the time', () => {
    const chosen = Array.from({ length: 400 }, (_, at) => varyBy(`第${at}位客户的来信`)(wordings, 'receipt'))
    for (const wording of wordings) {
      const share = chosen.filter((each) => each === wording).length / chosen.length
      expect(share).toBeGreaterThan(0.15)
      expect(share).toBeLessThan(0.35)
    }
  })

  it('is nothing where there is nothing to choose from', () => {
    expect(varyBy('任何来信')([], 'regret')).toBeUndefined()
  })
})
