import { describe, expect, it } from 'vitest'
import type { SimilarCase } from '../domain/guidance-case.ts'
import type { Drafter, DraftInput } from '../ports/drafter.ts'
import { makeDraftInput, readSeedKnowledge } from '../testing/make-draft-input.ts'
import { draft, isDrafted } from './draft.ts'

const found = (id: string, grade: SimilarCase['grade']): SimilarCase => ({
  id,
  title: id,
  score: 0.9,
  grade,
  type: 'policy_rules',
  subtype: 'fees',
  why: [],
  lessons: [],
})

describe('what reaches a drafter', () => {
  const seen: DraftInput[] = []
  const recording: Drafter = {
    engine: 'local',
    draft: async (input) => {
      seen.push(input)
      return { format: input.format, kind: 'apology', stage: 'interim', text: '', segments: [], placeholders: [], usedFacts: [] }
    },
  }

  it('is no case whose conduct must never be imitated, and no fact that nobody verified', async () => {
    const cases = [found('a', 'teach'), found('b', 'never_imitate'), found('c', 'with_care')]
    const facts = [
      { id: 'f1', statement: '已核实', status: 'verified' as const },
      { id: 'f2', statement: '未核实', status: 'proposed' as const },
      { id: 'f3', statement: '已更正', status: 'superseded' as const },
    ]
    await draft(recording, {
      ...makeDraftInput({
        narrative: '复印一页收了我五块钱。',
        knowledge: readSeedKnowledge(),
        subtype: 'fees',
        issues: [{ subtype: 'fees', evidence: '复印一页收了我五块钱' }],
      }),
      cases,
      facts,
    })
    expect(seen[0]?.cases.map((each) => each.id)).toEqual(['a', 'c'])
    expect(seen[0]?.facts.map((fact) => fact.id)).toEqual(['f1'])
  })

  it('is nothing at all where the narrative is not about a bank, or no draft is wanted', () => {
    expect([isDrafted({ inScope: true }, true), isDrafted({ inScope: false }, true), isDrafted({ inScope: true }, false)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
