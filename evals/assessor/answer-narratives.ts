import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Knowledge } from '../../src/domain/knowledge.ts'
import { channels, flagCodes, severities, subtypes } from '../../src/domain/vocabulary.ts'
import { createLocalAssessor } from '../../src/engines/local/assessor/create-local-assessor.ts'
import type { Opinion } from '../../src/ports/assessor.ts'
import type { NarrativeClassifier } from '../../src/ports/classifier.ts'
import { makeAssessInput } from '../../src/testing/make-assess-input.ts'

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
  const input = makeAssessInput(line.narrative, { classifier, knowledge })
  const started = performance.now()
  const opinion = await createLocalAssessor(classifier).assess(input)
  return { line, opinion, milliseconds: performance.now() - started }
}
