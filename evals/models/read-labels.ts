import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type RecordedDraft, readRecording } from './recording.ts'

const labelSchema = z.strictObject({
  principleId: z.string().min(1),
  verdict: z.enum(['fail', 'unclear']),
  /** Exact characters of the draft; empty where the fault is that something is missing. */
  span: z.string(),
  reason: z.string().min(1),
})
export const labelLineSchema = z.strictObject({
  draftId: z.string().min(1),
  reader: z.string().regex(/^[A-Z]$/, 'a letter, no name'),
  labels: z.array(labelSchema),
})
export type LabelLine = z.infer<typeof labelLineSchema>

/** The rules that labelling.md lists, in its order: the only ones a label may name. */
export function readLabelledPrinciples(guide: string): string[] {
  return [...guide.matchAll(/^\| `([a-z]+\.[a-z0-9-]+)`/gm)].flatMap(([, id]) => id ?? [])
}

/** What is wrong with a label: an unknown draft or rule, or a span that does not stand in the draft. Empty when nothing is. */
export function faultsOfLabels(lines: readonly LabelLine[], drafts: readonly RecordedDraft[], principleIds: readonly string[]): string[] {
  const texts = new Map(drafts.map(({ id, text }) => [id, text]))
  return lines.flatMap(({ draftId, labels }) => {
    const text = texts.get(draftId)
    if (text === undefined) return [`${draftId}: no such draft`]
    return labels.flatMap(({ principleId, span }) => [
      ...(principleIds.includes(principleId) ? [] : [`${draftId}: no rule ${principleId}`]),
      ...(text.includes(span) ? [] : [`${draftId}: ${principleId}: the span does not stand in the draft`]),
    ])
  })
}

/** Reads a file of labels. Throws where a line breaks the schema. */
export function readLabels(file: string): LabelLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelLineSchema.parse(JSON.parse(line)))
}

// node evals/models/read-labels.ts FILE
if (import.meta.main) {
  const lines = readLabels(process.argv[2] ?? '')
  const drafts = readRecording(resolve(import.meta.dirname, '../recordings/model-drafts.jsonl'))
  const guide = readFileSync(resolve(import.meta.dirname, 'labelling.md'), 'utf8')
  const faults = faultsOfLabels(lines, drafts, readLabelledPrinciples(guide))
  console.log([...faults, `${lines.length} lines, ${faults.length} faults`].join('\n'))
  process.exitCode = faults.length > 0 ? 1 : 0
}
