import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type BasePack, basePackSchema, type DraftChange, draftChangeSchema } from './pack.ts'

export const parts = ['dev', 'heldout'] as const
export type Part = (typeof parts)[number]

const here = import.meta.dirname
const yamlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : []

function parseFile<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file.slice(here.length + 1)}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The clean drafts. Throws an Error that names the file and the field. */
export const readBases = (): BasePack[] => yamlFiles(join(here, 'bases')).map((file) => parseFile(file, basePackSchema))

/** The violations or look-alikes of a part, written by one hand that saw no check. */
export const readChanges = (kind: 'mutations' | 'lookalikes', part: Part): DraftChange[] =>
  yamlFiles(join(here, kind, part)).flatMap((file) => parseFile(file, z.array(draftChangeSchema)))
