import { describe, expect, it } from 'vitest'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { parts, readBases, readChanges } from './read-material.ts'

const bases = readBases()
const principles = new Set(readSeedKnowledge().principles.map(({ id }) => id))
const material = parts.flatMap((part) =>
  (['mutations', 'lookalikes'] as const).flatMap((kind) => readChanges(kind, part).map((change) => ({ change, from: `${kind}/${part}` }))),
)

describe('the material of the meta-eval', () => {
  it('has clean drafts of every format, stage and language', () => {
    const kinds = new Set(bases.flatMap(({ format, stage, lang }) => [format, stage, lang]))
    expect([...kinds].sort()).toEqual(['en', 'enquiry', 'final', 'interim', 'phone_script', 'sms', 'written_reply', 'zh'])
    expect(new Set(bases.map(({ id }) => id)).size).toBe(bases.length)
  })

  it.each(bases.map((base) => ({ id: base.id, base })))('quotes the customer exactly and answers every issue: $id', ({ base }) => {
    const { issues = [], flags = [] } = base.assessment
    for (const { evidence } of [...issues, ...flags]) expect(base.narrative).toContain(evidence)
    expect(issues.map(({ id }) => id).filter((id) => !base.draft.some(({ answers }) => answers.includes(id)))).toEqual([])
  })

  it('names principles of the catalogue alone, and each change once in its part', () => {
    const unknown = material.flatMap(({ change }) => [change.principle, ...change.alsoFails]).filter((id) => !principles.has(id))
    expect([...new Set(unknown)]).toEqual([])
    const names = material.map(({ change, from }) => `${from} ${change.principle} ${change.id}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('shares no wording between the part that authors see and the part held out', () => {
    const wordsOf = (part: string) => material.filter(({ from }) => from.endsWith(part)).flatMap(({ change }) => change.text ?? [])
    const seen = new Set(wordsOf('dev'))
    expect(wordsOf('heldout').filter((text) => seen.has(text))).toEqual([])
  })
})
