import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** The parsed lines of a JSONL file. Throws a ZodError at the first line that breaks the schema. */
export const readLines = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)))
