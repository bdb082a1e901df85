import { beforeAll, describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../domain/knowledge.ts'
import { type Subtype, subtypes } from '../../../domain/vocabulary.ts'
import { readText } from '../../../language/reading.ts'
import { promisesOf } from '../../../principles/authority/promises.ts'
import { responsibilityStatementsOf } from '../../../principles/boundary/responsibility-statements.ts'
import { readSeedKnowledge } from '../../../testing/make-draft-input.ts'

const roles = ['投诉处理专员', '网点负责人', 'department']

describe('the playbooks', () => {
  let knowledge: Knowledge
  beforeAll(() => {
    knowledge = readSeedKnowledge()
  })

  it('are there for each of the 21 subtypes, one each', () => {
    expect(knowledge.playbooks.map(({ subtype }) => subtype).toSorted()).toEqual(subtypes.toSorted())
  })

  it('name only principles of the catalogue and owners that exist', () => {
    const known = new Set(knowledge.principles.map(({ id }) => id))
    const actions = knowledge.playbooks.flatMap((playbook) => playbook.actions)
    expect(actions.flatMap(({ principleIds }) => principleIds).filter((id) => !known.has(id))).toEqual([])
    expect(actions.map(({ owner }) => owner).filter((owner) => !roles.includes(owner))).toEqual([])
  })

  it('have several ways to acknowledge, none used twice', () => {
    const sentences = knowledge.playbooks.flatMap(({ acknowledge }) => acknowledge)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it.each(subtypes.map((subtype) => [subtype]))('of %s promise no outcome, blame nobody and name no sum', (subtype: Subtype) => {
    const text = sentencesOf(knowledge, subtype).join('\n')
    const reading = readText(text)
    expect(promisesOf(reading).map(({ sentence }) => sentence)).toEqual([])
    expect(responsibilityStatementsOf(reading).map(({ words }) => words)).toEqual([])
    expect(text.replaceAll(/\b(?:110|120|96110)\b/g, '')).not.toMatch(/\d/)
  })

  it.each(subtypes.map((subtype) => [subtype]))(
    'of %s are written in full-width punctuation and end their sentences',
    (subtype: Subtype) => {
      for (const sentence of sentencesOf(knowledge, subtype)) {
        expect(sentence).toMatch(/[。？]$/u)
        expect(sentence).not.toMatch(/[,;:!?()]|。。|，。/u)
      }
    },
  )
})

function sentencesOf({ playbooks }: Knowledge, subtype: Subtype): string[] {
  return playbooks
    .filter((playbook) => playbook.subtype === subtype)
    .flatMap(({ acknowledge, regret, investigate, relief, reliefOffline, improve, situations = [] }) => [
      ...acknowledge,
      ...regret,
      ...investigate,
      improve,
      ...[relief, reliefOffline].filter((each) => each !== null),
      ...situations.flatMap((each) => [each.acknowledge, each.regret, each.investigate, each.relief].filter((said) => said !== undefined)),
    ])
}
