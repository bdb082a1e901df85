// Prints drafts of narratives as the whole trip writes them, for a person to read aloud:
// node evals/drafter/read-narratives.ts [--file core|situations|voices|english] [--every 100] [--from 0] [--format written_reply] [--fact "…" --kind fault]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { systemActor } from '../../src/domain/principal.ts'
import { channels, draftFormats, factKinds } from '../../src/domain/vocabulary.ts'
import { answerTriage } from '../../src/flow/answer-triage.ts'
import { openFlow } from '../open-flow.ts'

const lineSchema = z.object({ id: z.string(), narrative: z.string(), channel: z.enum(channels).optional(), subtype: z.string().nullable() })
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'situations' },
    every: { type: 'string', default: '100' },
    from: { type: 'string', default: '0' },
    format: { type: 'string', default: 'written_reply' },
    fact: { type: 'string' },
    kind: { type: 'string', default: 'finding' },
  },
})
const format = z.enum(draftFormats).parse(values.format)
const facts = values.fact === undefined ? undefined : [{ id: 'f1', statement: values.fact, kind: z.enum(factKinds).parse(values.kind) }]

const lines = readFileSync(new URL(`../datasets/narratives/${values.file}.jsonl`, import.meta.url), 'utf8').split('\n')
const chosen = lines
  .filter((line, at) => line !== '' && at >= Number(values.from) && (at - Number(values.from)) % Number(values.every) === 0)
  .map((line) => lineSchema.parse(JSON.parse(line)))

const { flow, close } = await openFlow()
for (const { id, narrative, channel, subtype } of chosen) {
  const request = { narrative, format, draft: true, ...(channel && { channel }), ...(facts && { facts }) }
  const { assessment, draft } = await answerTriage(flow, systemActor('eval'), request)
  if (draft === null) continue
  const failing = draft.checks.results
    .filter(({ enforced, verdict }) => enforced && verdict === 'fail')
    .map(({ principleId }) => principleId)
  console.log(
    `\n━━ ${id} · ${assessment.subtype} (${subtype}) · ${draft.kind} · ${draft.stage} · ${[...draft.text].length} 字 ${failing.join(' ')}`,
  )
  console.log(`〔客户〕${narrative}\n\n${draft.text}`)
}
await close()
