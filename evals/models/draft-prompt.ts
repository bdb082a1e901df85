import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { isOneOf } from '../../src/domain/is-one-of.ts'
import { packLanguages } from './case-pack.ts'

export const promptVariables = ['narrative', 'format', 'facts', 'history', 'policy', 'today'] as const
export type PromptVariable = (typeof promptVariables)[number]

const isVariable = (name: string): boolean => isOneOf(promptVariables, name)
const template = z
  .string()
  .min(1)
  .refine((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].every(([, name]) => isVariable(name ?? '')), 'names an unknown variable')

const draftPromptSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  language: z.enum(packLanguages),
  temperature: z.number().min(0).max(2),
  system: template.optional(),
  user: template,
})
/** One way of asking a model for a reply. Variables are written {{narrative}}. */
export type DraftPrompt = z.infer<typeof draftPromptSchema>

/** Reads every prompt of a folder, in the order of file names. Throws where a file breaks the schema. */
export function readDraftPrompts(folder: string): DraftPrompt[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => draftPromptSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))))
}
