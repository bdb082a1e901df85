import { describe, expect, it } from 'vitest'
import { logistic, softmax } from '../../src/engines/local/classifier/conclude.ts'
import { scoreVector } from '../../src/engines/local/classifier/weight-table.ts'
import { chooseThreshold } from './choose-threshold.ts'
import { fitLogistic } from './fit-logistic.ts'
import { fitSoftmax } from './fit-softmax.ts'
import { quantise } from './quantise.ts'
import { seededRandom, shuffle } from './seeded-random.ts'
import { trainMargin } from './train-margin.ts'

const vector = (...values: number[]) => ({ rows: Uint32Array.from(values.keys()), values: Float32Array.from(values) })

describe('the support vector machine', () => {
  const vectors = [vector(1, 0), vector(0.8, 0.6), vector(0, 1), vector(-0.6, 0.8)]
  const problem = { vectors, targets: [1, 1, -1, -1] as const, costs: [10, 10, 10, 10], rows: 2 }
  const marginOf = ({ weights, bias }: ReturnType<typeof trainMargin>, at: number) =>
    [...(vectors[at]?.values ?? [])].reduce((sum, value, row) => sum + value * (weights[row] ?? 0), bias)

  it('separates what can be separated', () => {
    const head = trainMargin(problem)
    expect(vectors.map((_, at) => Math.sign(marginOf(head, at)))).toEqual([1, 1, -1, -1])
  })

  it('leaves out texts without a target', () => {
    const withOpen = { vectors: [...vectors, vector(1, 0)], targets: [1, 1, -1, -1, 0] as const, costs: [10, 10, 10, 10, 10], rows: 2 }
    expect(trainMargin(withOpen)).toEqual(trainMargin(problem))
  })

  it('is always the same', () => {
    expect(trainMargin(problem)).toEqual(trainMargin(problem))
  })

  it('gives way where a mistake is cheap', () => {
    const contradicting = { vectors: [vector(1, 0), vector(1, 0)], targets: [1, -1] as const, costs: [10, 0.1], rows: 2 }
    expect(marginOf(trainMargin(contradicting), 0)).toBeGreaterThan(0)
  })
})

describe('quantising', () => {
  const random = seededRandom(3)
  const weights = Float32Array.from({ length: 200 }, () => random() - 0.5)
  const dense = vector(...weights.map(() => 1 / Math.sqrt(200)))

  it('keeps margins within one hundredth', () => {
    const exact = weights.reduce((sum, weight, row) => sum + weight * (dense.values[row] ?? 0), 0.3)
    const [rounded = Number.NaN] = scoreVector(quantise([{ weights, bias: 0.3 }], 0), dense)
    expect(Math.abs(rounded - exact)).toBeLessThan(0.01)
  })

  it('drops weights below the given share of the largest', () => {
    const table = quantise([{ weights: Float32Array.of(1, 0.01, -0.5, 0), bias: 0 }], 0.03)
    expect([...table.weights]).toEqual([127, -63])
    expect([...table.rowStarts]).toEqual([0, 1, 1, 2, 2])
  })
})

describe('fitting probabilities', () => {
  it('makes the accepted labels likely, and adds up to one', () => {
    const examples = [0, 1, 2].flatMap((label) =>
      Array.from({ length: 20 }, (_, at) => ({
        scores: Float64Array.from([0, 1, 2], (each) => (each === label ? 0.2 + at / 50 : -0.5)),
        accepted: [label],
        weight: 1,
      })),
    )
    const stage = fitSoftmax({ examples, inputs: [0, 1, 2], labels: 3, penalty: 0.003 })
    const chances = softmax(stage, [0.4, -0.5, -0.5])
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
    expect(chances[0]).toBeGreaterThan(0.9)
  })

  it('finds the share of right answers behind a margin', () => {
    const examples = Array.from({ length: 100 }, (_, at) => ({ inputs: [at < 50 ? -1 : 1], holds: at < 50 ? at < 10 : at < 90, weight: 1 }))
    const stage = fitLogistic(examples, 1e-6)
    expect(logistic(stage, [-1])).toBeCloseTo(0.2, 3)
    expect(logistic(stage, [1])).toBeCloseTo(0.8, 3)
  })

  it('gives rare examples the weight they are told to have', () => {
    const examples = [
      { inputs: [0], holds: true, weight: 3 },
      { inputs: [0], holds: false, weight: 1 },
    ]
    expect(logistic(fitLogistic(examples, 0.1), [0])).toBeCloseTo(0.75, 3)
  })
})

describe('choosing a threshold', () => {
  it('lies between the last that should be given and the first that should not', () => {
    const judged = [0.9, 0.7, 0.3, 0.1].map((probability) => ({ probability, holds: probability > 0.5, weight: 1 }))
    expect(chooseThreshold(judged)).toBeCloseTo(0.5, 9)
  })

  it('never gives what never holds', () => {
    expect(chooseThreshold([{ probability: 0.99, holds: false, weight: 1 }])).toBe(1)
  })
})

describe('seeded shuffling', () => {
  it('repeats for one seed, differs for another and loses nothing', () => {
    const shuffled = (seed: number) => {
      const numbers = Uint32Array.from({ length: 50 }, (_, at) => at)
      shuffle(numbers, seededRandom(seed))
      return [...numbers]
    }
    expect(shuffled(1)).toEqual(shuffled(1))
    expect(shuffled(1)).not.toEqual(shuffled(2))
    expect(shuffled(1).toSorted((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })
})
