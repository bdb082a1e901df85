import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { channels, flagCodes, severities, subtypes } from '../../src/domain/vocabulary.ts'
import { createLocalAssessor } from '../../src/engines/local/assessor/create-local-assessor.ts'
import { mask } from '../../src/flow/mask.ts'
import type { Opinion } from '../../src/ports/assessor.ts'
import type { NarrativeClassifier } from '../../src/ports/classifier.ts'

const lineSchema = z.object({
  id: z.string(),
  group: z.string(),
  narrative: z.string(),
  channel: z.enum(channels).nullish(),
  subtype: z.enum(subtypes).nullable(),
  also: z.array(z.string()).default([]),
  severity: z.literal(severities),
  flags: z.array(z.object({ code: z.enum(flagCodes), evidence: z.string() })),
})
/** A labelled narrative of the sets that carry severity and evidence. */
export type LabelledNarrative = z.infer<typeof lineSchema> & { readonly set: 'situations' | 'voices' }

export function readLabelled(folder: string): LabelledNarrative[] {
  return (['situations', 'voices'] as const).flatMap((set) =>
    readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ ...lineSchema.parse(JSON.parse(line)), set })),
  )
}

export type Answered = { readonly line: LabelledNarrative; readonly opinion: Opinion; readonly milliseconds: number }

/** The opinion on each narrative, masked as in the product, without similar cases; lines without a classifier are left out. */
export async function answerNarratives(
  lines: readonly LabelledNarrative[],
  classifierFor: (id: string) => NarrativeClassifier | undefined,
  knowledge: Knowledge,
): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const line of lines) {
    const classifier = classifierFor(line.id)
    if (classifier) answered.push(await answer(line, classifier, knowledge))
  }
  return answered
}

async function answer(line: LabelledNarrative, classifier: NarrativeClassifier, knowledge: Knowledge): Promise<Answered> {
  const narrative = mask(line.narrative, new PersonalDataVault())
  const started = performance.now()
  const opinion = await createLocalAssessor(classifier).assess({
    narrative,
    channel: null,
    receivedAt: '2025-11-27T09:00:00+08:00',
    segment: null,
    regulator: null,
    history: [],
    facts: [],
    similarCases: [],
    classification: classifier.classify(narrative),
    knowledge,
  })
  return { line, opinion, milliseconds: performance.now() - started }
}
