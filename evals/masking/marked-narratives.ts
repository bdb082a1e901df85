import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Span } from '../../src/domain/span.ts'

const markSchema = z.object({ kind: z.string(), text: z.string().min(1) })
const lineSchema = z.object({ id: z.string(), group: z.string(), narrative: z.string(), pii: z.array(markSchema).default([]) })

export type Mark = Span & { readonly kind: string }
export type MarkedNarrative = {
  readonly id: string
  readonly narrative: string
  readonly marks: readonly Mark[]
  /** `develop`: its misses may be read and learned from. `held_out`: only its figures are looked at. */
  readonly half: 'develop' | 'held_out'
}

const developedVoices = new Set(['H1', 'H3', 'H5', 'H7'])

/** Reads voices.jsonl and situations.jsonl of a folder; a mark stands for every place its text has in the narrative. */
export function readMarkedNarratives(folder: string): MarkedNarrative[] {
  return ['voices.jsonl', 'situations.jsonl'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, group, narrative, pii } = lineSchema.parse(JSON.parse(line))
        const developed = file === 'voices.jsonl' ? developedVoices.has(group) : hash(id) % 2 === 0
        return { id, narrative, marks: pii.flatMap((mark) => placesOf(narrative, mark)), half: developed ? 'develop' : 'held_out' }
      }),
  )
}

function placesOf(narrative: string, { kind, text }: { kind: string; text: string }): Mark[] {
  const marks: Mark[] = []
  for (let at = narrative.indexOf(text); at >= 0; at = narrative.indexOf(text, at + text.length)) {
    marks.push({ kind, start: at, end: at + text.length })
  }
  return marks
}

/** FNV-1a, 32 bits: a split that never moves. */
function hash(id: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < id.length; index++) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193) >>> 0
  return value
}
