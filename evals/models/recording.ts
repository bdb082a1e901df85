import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { draftFormats } from '../../src/domain/vocabulary.ts'

const modelSchema = z.strictObject({ name: z.string().min(1), quantisation: z.string().min(1), server: z.string().min(1) })
/** Which model wrote, in how many bits, behind which server: a text without this is no evidence about any model. */
export type RecordedModel = z.infer<typeof modelSchema>

export const recordedDraftSchema = z.strictObject({
  id: z.string().min(1),
  packId: z.string().min(1),
  promptId: z.string().min(1),
  format: z.enum(draftFormats),
  model: modelSchema,
  seed: z.int(),
  temperature: z.number(),
  maxTokens: z.int().positive(),
  text: z.string().min(1),
  /** As the server said it: `stop`, or `length` where the text was cut off. */
  finishReason: z.string().min(1),
})
export type RecordedDraft = z.infer<typeof recordedDraftSchema>

/** Reads a recording; a file that is not there yet is an empty one. Throws where a line breaks the schema. */
export function readRecording(file: string): RecordedDraft[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordedDraftSchema.parse(JSON.parse(line)))
}

/** Adds a draft as one whole line, in one write: a recorder that is killed leaves no half of a draft. */
export function appendDraft(file: string, draft: RecordedDraft): void {
  appendFileSync(file, `${JSON.stringify(draft)}\n`)
}
