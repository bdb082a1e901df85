import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { channels, draftFormats, flagCodes, subtypes } from '../../src/domain/vocabulary.ts'
import { createLocalDrafter } from '../../src/engines/local/drafter/create-local-drafter.ts'
import type { DraftInput } from '../../src/ports/drafter.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { makeDraftInput, readSeedCases, readSeedKnowledge } from '../../src/testing/make-draft-input.ts'

// Drafts a reply in every format to every nth labelled narrative and counts what the enforced checks object to:
// node evals/drafter/check-drafts.ts [n = 10]

const lineSchema = z.object({
  id: z.string(),
  narrative: z.string(),
  channel: z.enum(channels).optional(),
  subtype: z.enum(subtypes).nullable(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  flags: z.array(z.object({ code: z.enum(flagCodes) }).or(z.enum(flagCodes).transform((code) => ({ code })))).default([]),
})

const folder = new URL('../datasets/narratives/', import.meta.url)
const narratives = ['core', 'situations', 'voices', 'english']
  .flatMap((name) => readFileSync(new URL(`${name}.jsonl`, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => lineSchema.parse(JSON.parse(line)))

const every = Number(process.argv[2] ?? 10)
const knowledge = readSeedKnowledge()
const cases = readSeedCases().filter((each) => each.grade !== 'never_imitate')
const drafter = createLocalDrafter()

async function objectionsTo(input: DraftInput): Promise<string[]> {
  const draft = await drafter.draft(input)
  const { channel, facts, history, assessment, now, narrative } = input
  const context = { narrative: narrative.text, channel, facts, history, assessment, now, policy: knowledge.policy, ...draft }
  return runChecks(context, knowledge.principles)
    .results.filter(({ enforced, verdict }) => enforced && verdict === 'fail')
    .map(({ principleId, span }) => `${principleId}: ${span?.text ?? 'the whole'}`)
}

let drafts = 0
const tally = new Map<string, number>()
for (const [at, { id, narrative, channel, subtype, severity, flags }] of narratives.entries()) {
  if (subtype === null || at % every !== 0) continue
  for (const format of draftFormats) {
    const told = { narrative, knowledge, subtype, flags: flags.map(({ code }) => code), assessment: { severity: severity ?? 2 } }
    const objections = await objectionsTo(makeDraftInput({ ...told, input: { cases, format, channel: channel ?? 'hotline' } }))
    drafts += 1
    for (const objection of objections) {
      const [principle = ''] = objection.split(':')
      tally.set(principle, (tally.get(principle) ?? 0) + 1)
      console.log(`${id} ${format} ${objection}`)
    }
  }
}
console.log(`${drafts} drafts`, Object.fromEntries(tally))
