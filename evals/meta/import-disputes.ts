import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { type DraftChange, draftChangeSchema } from './pack.ts'

const answerSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), principleId: z.string(), status: z.string(), span: z.object({ text: z.string() }).nullable() }),
  ),
})

/** What QA upheld as look-alikes: the words stand at the end of any clean draft, and the check must leave them alone. */
export function lookalikesOf(answer: unknown): DraftChange[] {
  const upheld = answerSchema.parse(answer).items.filter(({ status }) => status === 'upheld')
  return upheld.flatMap(({ id, principleId, span }) =>
    span === null
      ? []
      : [draftChangeSchema.parse({ id, principle: principleId, operator: 'inject', at: { place: 'end' }, text: span.text })],
  )
}

// curl … '/v1/disputes?status=upheld' | node evals/meta/import-disputes.ts: adds what was upheld to the look-alikes of the dev part.
// What objected to the whole of a draft has no words to keep: it is named and left to a person.
if (import.meta.main) {
  const answer: unknown = JSON.parse(readFileSync(0, 'utf8'))
  const file = join(import.meta.dirname, 'lookalikes/dev/disputes.yaml')
  const known = existsSync(file) ? z.array(draftChangeSchema).parse(parse(readFileSync(file, 'utf8'))) : []
  const added = lookalikesOf(answer).filter(({ id }) => !known.some((each) => each.id === id))
  if (added.length > 0) writeFileSync(file, stringify([...known, ...added], { aliasDuplicateObjects: false }))
  const wordless = answerSchema.parse(answer).items.filter(({ status, span }) => status === 'upheld' && span === null)
  console.log(`${added.length} look-alikes added${wordless.map(({ id }) => `; ${id} has no words: write its look-alike by hand`).join('')}`)
}
