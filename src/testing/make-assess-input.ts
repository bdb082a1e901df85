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
import { readSeedKnowledge } from './make-draft-input.ts'

const seed = resolve(import.meta.dirname, '../../seed')

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

/** The local assessor over the seed: one narrative in, the opinion and the masked text it speaks of out. */
export function openSeedAssessor(): (text: string, change?: Partial<AssessInput>) => Promise<{ opinion: Opinion; masked: string }> {
  const classifier = readSeedClassifier()
  const taxonomy = taxonomySchema.parse(parse(readFileSync(resolve(seed, 'taxonomy.yaml'), 'utf8')))
  const context = { classifier, knowledge: { ...readSeedKnowledge(), taxonomy } }
  const assessor = createLocalAssessor(classifier)
  return async (text, change = {}) => {
    const input = { ...makeAssessInput(text, context), ...change }
    return { opinion: await assessor.assess(input), masked: input.narrative.text }
  }
}
