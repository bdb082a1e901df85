import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../src/domain/check.ts'
import { scoreOf } from './measure.ts'
import { overallOf } from './overall.ts'
import { basePackSchema, draftChangeSchema } from './pack.ts'
import { shortfallsOf } from './targets.ts'
import { runTrials, unplaced } from './trials.ts'

const principle = 'guard.g4-no-gag'
const makeBase = (id: string) =>
  basePackSchema.parse({
    id,
    scenario: id,
    format: 'written_reply',
    stage: 'interim',
    channel: 'app',
    narrative: '多收了我60元。',
    facts: [],
    assessment: {},
    draft: [{ id: 'a', purpose: 'explain', text: '我们正在核实。' }],
  })
const bases = ['one', 'two', 'three', 'four', 'five'].map(makeBase)
const makeChange = (id: string, text: string, given: object = {}) =>
  draftChangeSchema.parse({ id, principle, operator: 'inject', at: { place: 'end' }, text, ...given })

/** A judge that fails what holds the word, and nothing else. */
const judgeBy =
  (word: string, failing = principle) =>
  async (pack: (typeof bases)[number]): Promise<CheckResult[]> => {
    const verdict = pack.draft.some(({ text }) => text.includes(word)) ? 'fail' : 'pass'
    return [{ principleId: failing, family: 'guard', tier: 'blocker', verdict, enforced: true, proven: false, reason: '' }]
  }
const scoreWith = async (judge: ReturnType<typeof judgeBy>) =>
  scoreOf(principle, {
    mutants: await runTrials([makeChange('m1', '请撤诉'), makeChange('m2', '别声张')], bases, judge),
    lookalikes: await runTrials([makeChange('l1', '不会要求您撤诉')], bases, judge),
    clean: await Promise.all(bases.map(async (base) => ({ base, results: await judge(base) }))),
  })

describe('scores of a check', () => {
  it('count a violation once a base, on four bases at most', async () => {
    const { mutants, changes, bases: laidOn } = await scoreWith(judgeBy('撤诉'))
    expect([mutants.right, mutants.of, laidOn]).toEqual([4, 8, 5])
    expect([changes.right, changes.of]).toEqual([1, 2])
    expect(new Set(mutants.misses.map(({ change }) => change))).toEqual(new Set([`${principle} m2`]))
  })

  it('show a look-alike and a clean draft that are objected to', async () => {
    expect((await scoreWith(judgeBy('撤诉'))).lookalikes.right).toBe(0)
    expect((await scoreWith(judgeBy('核实'))).clean.right).toBe(0)
  })

  it('show fires beside the own principle unless they were declared', async () => {
    const other = 'guard.g8-no-suspicion-in-text'
    const judge = judgeBy('撤诉', other)
    const apartOf = async (change: ReturnType<typeof makeChange>) =>
      scoreOf(other, { mutants: await runTrials([change], bases, judge), lookalikes: [], clean: [] }).apart
    expect((await apartOf(makeChange('m1', '请撤诉'))).right).toBe(0)
    expect((await apartOf(makeChange('m1', '请撤诉', { alsoFails: [other] }))).of).toBe(0)
  })

  it('never prove a check that sees nothing, or that was tried on nothing', async () => {
    const blind = await scoreWith(judgeBy('从不出现'))
    expect(shortfallsOf('blocker', { dev: blind, heldout: blind })).toContain('held-out 0.0 % < 90.0 %')
    const untried = scoreOf(principle, { mutants: [], lookalikes: [], clean: [] })
    expect(shortfallsOf('minor', { dev: untried, heldout: untried }).length).toBeGreaterThan(0)
  })

  it('name a change that suits no clean draft', () => {
    expect(unplaced([makeChange('m9', '甲', { where: { formats: ['sms'] } })], bases)).toEqual([`${principle} m9`])
  })

  it('tell over all blockers what stops by the right check, by any, and what was stopped before', async () => {
    const other = 'guard.g8-no-suspicion-in-text'
    const judge = async (pack: (typeof bases)[number]): Promise<CheckResult[]> => {
      const [own] = await judgeBy('撤诉')(pack)
      const [beside] = await judgeBy('别声张', other)(pack)
      return own && beside ? [own, beside] : []
    }
    const overall = overallOf({
      mutants: await runTrials([makeChange('m1', '请撤诉'), makeChange('m2', '别声张')], bases, judge),
      lookalikes: await runTrials([makeChange('l1', '撤诉与否由您')], bases, judge),
      clean: await Promise.all(bases.map(async (base) => ({ base, results: await judge(base) }))),
    })
    expect(overall).toEqual({
      violations: 8,
      caughtByOwn: 4,
      caughtByAny: 8,
      lookalikes: 4,
      objectedByOwn: 4,
      objectedByAny: 4,
      clean: 5,
      cleanBlocked: 0,
    })
  })
})
