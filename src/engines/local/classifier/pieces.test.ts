import { describe, expect, it } from 'vitest'
import { softmax } from './conclude.ts'
import { bucketCount, bucketOfKey, countGrams, vectorOf } from './features.ts'
import { splitClauses } from './split-clauses.ts'
import { scoreVector } from './weight-table.ts'
import { readWeights, roundRarity, writeWeights } from './weights-file.ts'

describe('clauses', () => {
  const words = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end))

  it('end at commas and stops, and leave them out of their range', () => {
    expect(words('等了两小时，只开一个窗口！还骂人……')).toEqual(['等了两小时', '只开一个窗口', '还骂人'])
  })

  it('end at a blank between Chinese characters, which many people write for a comma', () => {
    expect(words('转账失败 钱扣了\n没人管 wi fi也没有')).toEqual(['转账失败', '钱扣了', '没人管 wi fi也没有'])
  })

  it('keep a number with its comma whole', () => {
    expect(words('扣了1,200元,不退')).toEqual(['扣了1,200元', '不退'])
  })

  it('leave out pieces without letter or digit', () => {
    expect(words('？？！，。')).toEqual([])
  })
})

/** A space that knows the grams of one text, all equally rare. */
const spaceOf = (text: string) => {
  const rowOf = new Int32Array(bucketCount).fill(-1)
  const buckets = [...new Set([...countGrams(text).keys()].map(bucketOfKey))].sort((one, other) => one - other)
  buckets.forEach((bucket, row) => {
    rowOf[bucket] = row
  })
  return { rowOf, rarity: new Float32Array(buckets.length).fill(roundRarity(2)) }
}

describe('vectors', () => {
  it('have length one, whatever the length of the text', () => {
    for (const text of ['吞卡', '取款机吞卡，取款机吞卡，银行不管']) {
      const { values } = vectorOf(countGrams(text), spaceOf(text))
      expect(Math.hypot(...values)).toBeCloseTo(1, 5)
    }
  })

  it('are empty where no gram is known', () => {
    expect(vectorOf(countGrams('天气'), spaceOf('吞卡')).rows).toHaveLength(0)
  })
})

describe('the weights file', () => {
  const space = spaceOf('吞卡')
  const rows = space.rarity.length
  const table = {
    rowStarts: Uint32Array.from({ length: rows + 1 }, (_, row) => row),
    headOf: new Uint8Array(rows),
    weights: new Int8Array(rows).fill(-7),
  }

  it('reads what it wrote', () => {
    const read = readWeights(writeWeights({ space, document: table, clause: table }))
    expect(read).toEqual({ space, document: table, clause: table })
  })

  it('scores by weight × scale × value, plus the bias', () => {
    const vector = { rows: Uint32Array.of(0, 1), values: Float32Array.of(1, 0.5) }
    expect(scoreVector({ ...table, scales: [0.1], biases: [0.2] }, vector)[0]).toBeCloseTo(-7 * 0.1 * 1.5 + 0.2, 6)
  })
})

describe('softmax', () => {
  it('adds up to one even for huge margins', () => {
    const chances = softmax(
      {
        inputs: [0, 1],
        weights: [
          [1000, 0],
          [0, 1000],
        ],
        offsets: [0, 0],
      },
      [2, 1],
    )
    expect(chances).toEqual([1, 0])
  })
})
