import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { DraftContent } from '../../src/domain/draft.ts'
import { channels, draftFormats, flagCodes, subtypes } from '../../src/domain/vocabulary.ts'
import { createLocalDrafter } from '../../src/engines/local/drafter/create-local-drafter.ts'
import type { DraftInput } from '../../src/ports/drafter.ts'
import { makeDraftInput, readSeedCases, readSeedKnowledge } from '../../src/testing/make-draft-input.ts'

const lineSchema = z.object({
  id: z.string(),
  narrative: z.string(),
  channel: z.enum(channels).optional(),
  subtype: z.enum(subtypes).nullable(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  flags: z.array(z.object({ code: z.enum(flagCodes) }).or(z.enum(flagCodes).transform((code) => ({ code })))).default([]),
})

const folder = new URL('../datasets/narratives/', import.meta.url)

export type Drafted = { readonly id: string; readonly input: DraftInput; readonly draft: DraftContent }

/** A draft of the local drafter in every format for every nth labelled narrative, assessed as its labels say. */
export async function* draftNarratives(every: number): AsyncGenerator<Drafted> {
  const narratives = ['core', 'situations', 'voices', 'english']
    .flatMap((name) => readFileSync(new URL(`${name}.jsonl`, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)))
  const knowledge = readSeedKnowledge()
  const cases = readSeedCases().filter((each) => each.grade !== 'never_imitate')
  const drafter = createLocalDrafter()
  for (const [at, { id, narrative, channel, subtype, severity, flags }] of narratives.entries()) {
    if (subtype === null || at % every !== 0) continue
    for (const format of draftFormats) {
      const told = { narrative, knowledge, subtype, flags: flags.map(({ code }) => code), assessment: { severity: severity ?? 2 } }
      const input = makeDraftInput({ ...told, input: { cases, format, channel: channel ?? 'hotline' } })
      yield { id, input, draft: await drafter.draft(input) }
    }
  }
}
