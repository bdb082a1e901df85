import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { breachLabels, replyActs } from '../../src/domain/sentence-opinion.ts'

const here = import.meta.dirname

/** A sentence with every breach it does; `near`: what a careless reader would take it for. */
const sentenceSchema = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  labels: z.array(z.enum(breachLabels)),
  near: z.enum(breachLabels).nullable(),
  lang: z.enum(['zh', 'zh-Hant', 'en']),
})
export type ReplySentence = z.infer<typeof sentenceSchema> & { readonly hand: string }

/** A whole reply, sentence by sentence. */
const letterSchema = z.strictObject({
  id: z.string(),
  case: z.string(),
  format: z.enum(['letter', 'phone', 'sms']),
  quality: z.enum(['good', 'flawed', 'poor']),
  /** `acts: null`: nobody said what the sentence does well. */
  sentences: z.array(
    z.strictObject({ text: z.string().min(1), acts: z.array(z.enum(replyActs)).nullable(), breaches: z.array(z.enum(breachLabels)) }),
  ),
})
export type ReplyLetter = z.infer<typeof letterSchema> & { readonly hand: string }

/** The labelled sentences of every hand (README.md beside them). Throws an Error that names file and line. */
export const readSentences = (): ReplySentence[] => readFolder('reply-sentences', sentenceSchema)

/** The labelled letters of every hand. */
export const readLetters = (): ReplyLetter[] => readFolder('reply-letters', letterSchema)

function readFolder<Row>(folder: string, schema: z.ZodType<Row>): (Row & { hand: string })[] {
  const path = join(here, folder)
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.jsonl')) : []
  return files.sort().flatMap((file) => {
    const hand = basename(file, '.jsonl')
    const lines = readFileSync(join(path, file), 'utf8').split('\n')
    return lines.flatMap((line, at) => (line === '' ? [] : [{ ...parseLine(line, schema, `${folder}/${file}:${at + 1}`), hand }]))
  })
}

function parseLine<Row>(line: string, schema: z.ZodType<Row>, place: string): Row {
  const parsed = schema.safeParse(JSON.parse(line))
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
