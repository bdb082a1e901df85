import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { type CasePack, readCasePacks } from './case-pack.ts'
import { type RecordedDraft, readRecording } from './recording.ts'

// Prints what a reader labels, without the prompt that asked for it: node evals/models/print-sheets.ts [--part 1/4]

const { values } = parseArgs({ options: { part: { type: 'string', default: '1/1' } } })
const [part = 1, parts = 1] = values.part.split('/').map(Number)
const drafts = readRecording(resolve(import.meta.dirname, '../recordings/model-drafts.jsonl'))
const packs = readCasePacks(resolve(import.meta.dirname, 'packs.jsonl')).filter((_, at) => at % parts === part - 1)

function factsOf({ facts }: CasePack): string {
  if (facts === null) return 'not known here'
  return facts.length === 0 ? 'none verified' : `verified\n${stringify(facts, { lineWidth: 0 })}`
}

function sheetOf(pack: CasePack, own: readonly RecordedDraft[]): string {
  const history = pack.history.length === 0 ? 'none' : `\n${stringify(pack.history, { lineWidth: 0 })}`
  const material = [
    `# ${pack.id} · ${pack.channel} · ${pack.format} · received ${pack.receivedAt}`,
    pack.narrative,
    `**Facts:** ${factsOf(pack)}`,
    `**History:** ${history}`,
    `**Policy:**\n${stringify(pack.policy, { lineWidth: 0 })}`,
  ]
  const sorted = own.toSorted((one, other) => one.id.localeCompare(other.id))
  const texts = sorted.map(({ id, text, finishReason }) => `## ${id}${finishReason === 'length' ? ' (cut off)' : ''}\n\n${text}`)
  return [...material, ...texts].join('\n\n')
}

for (const pack of packs) {
  const own = drafts.filter(({ packId }) => packId === pack.id)
  if (own.length > 0) console.log(`${sheetOf(pack, own)}\n`)
}
