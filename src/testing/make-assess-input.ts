import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import type { Knowledge } from '../domain/knowledge.ts'
import { PersonalDataVault } from '../domain/personal-data.ts'
import { taxonomySchema } from '../domain/taxonomy.ts'
import { createLocalAssessor } from '../engines/local/assessor/create-local-assessor.ts'
import { loadClassifier } from '../engines/local/classifier/load-classifier.ts'
import { mask } from '../flow/mask.ts'
import type { AssessInput, Opinion } from '../ports/assessor.ts'
import type { NarrativeClassifier } from '../ports/classifier.ts'
import { makeAssessment } from './make-check-context.ts'
import { readSeedKnowledge } from './make-draft-input.ts'

const seed = resolve(import.meta.dirname, '../../seed')

/** What the seed knows, taxonomy included. */
export const readAssessorKnowledge = (): Knowledge => ({
  ...readSeedKnowledge(),
  taxonomy: taxonomySchema.parse(parse(readFileSync(resolve(seed, 'taxonomy.yaml'), 'utf8'))),
})

/** The classifier of the seed, as the product loads it. */
export const readSeedClassifier = (): NarrativeClassifier =>
  loadClassifier(
    JSON.parse(readFileSync(resolve(seed, 'classifier/model.json'), 'utf8')),
    new Uint8Array(readFileSync(resolve(seed, 'classifier/weights.bin'))),
  )

/** What assessing asks of a narrative that arrives alone: masked and classified, no case near it. */
export function makeAssessInput(text: string, context: { classifier: NarrativeClassifier; knowledge: Knowledge }): AssessInput {
  const narrative = mask(text, new PersonalDataVault())
  return {
    narrative,
    channel: null,
    receivedAt: '2025-11-27T09:00:00+08:00',
    segment: null,
    regulator: null,
    history: [],
    facts: [],
    similarCases: [],
    classification: context.classifier.classify(narrative),
    knowledge: context.knowledge,
  }
}

/** A classifier that finds nothing in any text. */
export const silentClassifier: NarrativeClassifier = {
  id: 'silent',
  classify: () => ({ scope: 1, subtypes: [], cases: [], severities: [], responsibilities: [], flags: [], flagsOn: [] }),
  explain: () => [],
}

/** Knowledge of a bank that has written nothing down yet. */
export const emptyKnowledge: Knowledge = {
  taxonomy: { types: [], subtypes: [], flags: [], regulatory: { standard: '', certainty: '', channels: [], businesses: [], reasons: [] } },
  principles: [],
  policy: {},
  rules: [],
  holidays: [],
  playbooks: [],
  proof: { measuredOn: '2026-11-27', reader: 'none', proven: [] },
}

/** What an engine says of an ordinary complaint, without any action. */
export function makeOpinion(change: Partial<Opinion> = {}): Opinion {
  const { deadlines: _deadlines, department: _department, review: _review, actions: _actions, ...said } = makeAssessment()
  return { ...said, instructionsFound: false, actions: [], ...change }
}

/** The local assessor over the seed: one narrative in, the opinion and the masked text it speaks of out. */
export function openSeedAssessor(): (text: string, change?: Partial<AssessInput>) => Promise<{ opinion: Opinion; masked: string }> {
  const classifier = readSeedClassifier()
  const context = { classifier, knowledge: readAssessorKnowledge() }
  const assessor = createLocalAssessor(classifier)
  return async (text, change = {}) => {
    const input = { ...makeAssessInput(text, context), ...change }
    return { opinion: await assessor.assess(input), masked: input.narrative.text }
  }
}
