import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../../../domain/fact.ts'
import type { Knowledge } from '../../../../domain/knowledge.ts'
import { draftFormats } from '../../../../domain/vocabulary.ts'
import { readSentences } from '../../../../flow/read-sentences.ts'
import { runChecks } from '../../../../principles/run-checks.ts'
import { type MadeSituation, makeDraftInput, readSeedKnowledge } from '../../../../testing/make-draft-input.ts'
import { openSeedReader } from '../../../../testing/open-seed-reader.ts'
import { createLocalDrafter } from '../create-local-drafter.ts'

const drafter = createLocalDrafter()
const reader = await openSeedReader()
const twice =
  'On 3 November I sent tuition abroad and the wire fee of CNY 150 was charged twice. Nobody answered my letter. Please refund the second fee.'
const fault = {
  id: 'f1',
  statement: 'The branch booked the wire fee of CNY 150 twice on 3 November; the second booking was an error of our staff',
  status: 'verified',
  kind: 'fault',
  amountCny: 150,
} as const satisfies Fact

describe('a reply to a narrative in English', () => {
  let knowledge: Knowledge
  beforeAll(() => {
    knowledge = readSeedKnowledge()
  })
  const inputOf = (told: Omit<MadeSituation, 'knowledge'>) => makeDraftInput({ ...told, knowledge })

  const told = [
    ['an open complaint', { narrative: twice, subtype: 'fees' }],
    ['a decided one', { narrative: twice, subtype: 'fees', input: { facts: [fault] } }],
    [
      'a frozen account',
      {
        narrative: 'My account is frozen and the bank only says risk control. My wages are in it and I cannot buy food.',
        subtype: 'process_limits',
      },
    ],
    [
      'a danger',
      {
        narrative: 'Your collectors call me ten times a day and I cannot pay. I do not want to live any more, I want to die.',
        subtype: 'mental_health',
        flags: ['self_harm'],
      },
    ],
  ] as const satisfies readonly (readonly [string, Omit<MadeSituation, 'knowledge'>])[]
  const all = told.flatMap(([name, situation]) => draftFormats.map((format) => [`${name} · ${format}`, situation, format] as const))

  it.each(all)('is English outside the places to fill, and passes every check that stops an approval: %s', async (_, situation, format) => {
    const input = { ...inputOf(situation), format }
    const draft = await drafter.draft(input)
    expect(draft.text.replaceAll(/【[^】]*】/gu, '')).not.toMatch(/\p{Script=Han}|undefined/u)
    expect(draft.placeholders.map(({ label }) => label).join()).toMatch(/经办人.*contact|post/u)
    const { channel, facts, history, assessment, now, narrative } = input
    const context = { narrative: narrative.text, channel, facts, history, assessment, now, policy: knowledge.policy, ...draft }
    const broken = runChecks({ ...context, opinions: await readSentences(reader, draft.text) }, knowledge.principles).results.filter(
      ({ enforced, tier, verdict }) => enforced && tier === 'blocker' && verdict === 'fail',
    )
    expect(broken.map(({ principleId, span, reason }) => `${principleId}: ${span?.text ?? ''} ${reason}`)).toEqual([])
    expect(new Set(draft.segments.flatMap(({ answers }) => answers))).toEqual(new Set(['i1']))
  })

  it('repeats what was told in quotation marks, with both dates, and grants nothing', async () => {
    const { text } = await drafter.draft(inputOf({ narrative: twice, subtype: 'fees', demands: ['Please refund the second fee'] }))
    expect(text).toContain('You told us: “On 3 November I sent tuition abroad and the wire fee of CNY 150 was charged twice”')
    expect(text).toContain('By 2 December')
    expect(text).toContain('12 December')
  })

  it('leaves a fact that stands in Chinese to be put into English', async () => {
    const facts = [{ ...fault, statement: '柜员重复入账，多收手续费150元' }]
    const { placeholders } = await drafter.draft(inputOf({ narrative: twice, subtype: 'fees', input: { facts } }))
    expect(placeholders.map(({ label }) => label)).toContain('请译成英文 / put into English：柜员重复入账，多收手续费150元')
  })

  it('names the ways on after a decision, arbitration only where it was agreed', async () => {
    const { text } = await drafter.draft(inputOf({ narrative: twice, subtype: 'fees', input: { facts: [fault] } }))
    expect(text).toContain('review within 30 days')
    expect(text).toContain('if there is an arbitration agreement')
    expect(text).toContain('The mistake was ours')
  })
})
