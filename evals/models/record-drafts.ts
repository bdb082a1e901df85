import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCasePacks } from './case-pack.ts'
import { completeChat } from './complete-chat.ts'
import { readDraftPrompts } from './draft-prompt.ts'
import { planDrafts } from './plan-drafts.ts'
import { recordAll } from './record-all.ts'

// Lets a model behind an OpenAI-compatible server draft replies to the case packs, and records what it wrote; a second run goes on
// where the first one stopped:
// OPENAI_API_KEY=… node evals/models/record-drafts.ts --base-url URL --model ID --name NAME --quantisation Q --server SERVER
//   [--rounds 3] [--lanes 1] [--out evals/recordings/model-drafts.jsonl]
// Exit 0 all recorded · 1 some answers held no draft, or stopped · 2 usage · 3 the server is away.

const here = import.meta.dirname
const usage = 'needs --base-url, --model (as the server calls it), --name, --quantisation and --server (as the recording names them)'

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    model: { type: 'string' },
    name: { type: 'string' },
    quantisation: { type: 'string' },
    server: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    lanes: { type: 'string', default: '1' },
    out: { type: 'string', default: resolve(here, '../recordings/model-drafts.jsonl') },
  },
})

async function main(): Promise<number> {
  const { 'base-url': baseUrl, model, name, quantisation, server, out } = values
  const [rounds, lanes] = [Number(values.rounds), Number(values.lanes)]
  if (!baseUrl || !model || !name || !quantisation || !server || !Number.isInteger(rounds) || !Number.isInteger(lanes)) {
    console.error(usage)
    return 2
  }
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const endpoint = { baseUrl, model, apiKey: process.env.OPENAI_API_KEY ?? 'none' }
  const plan = planDrafts(readCasePacks(join(here, 'packs.jsonl')), readDraftPrompts(join(here, 'prompts')), rounds)
  const { written, kept, failed } = await recordAll(plan, {
    file: out,
    model: { name, quantisation, server },
    complete: (request, signal) => completeChat(endpoint, request, signal),
    signal: stop.signal,
    lanes,
    report: (line) => console.log(line),
  })
  console.log(`${plan.length} planned: ${written} recorded now, ${kept} before, ${failed} without a draft`)
  return written + kept === plan.length ? 0 : 1
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`cannot record: ${error instanceof Error ? error.message : 'unknown error'}`)
  return 3
})
