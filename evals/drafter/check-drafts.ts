import { readSentences } from '../../src/flow/read-sentences.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { openSeedReader } from '../../src/testing/open-seed-reader.ts'
import { type Drafted, draftNarratives } from './draft-narratives.ts'

// Drafts a reply in every format to every nth labelled narrative and counts what the enforced checks object to:
// node evals/drafter/check-drafts.ts [n = 10]

const { policy, principles } = readSeedKnowledge()
const reader = await openSeedReader()

async function objectionsTo({ input, draft }: Drafted) {
  const { channel, facts, history, assessment, now, narrative } = input
  const opinions = await readSentences(reader, draft.text)
  const context = { narrative: narrative.text, channel, facts, history, assessment, now, policy, opinions, ...draft }
  return runChecks(context, principles).results.filter(({ enforced, verdict }) => enforced && verdict === 'fail')
}

let drafts = 0
const tally = new Map<string, number>()
for await (const drafted of draftNarratives(Number(process.argv[2] ?? 10))) {
  drafts += 1
  for (const { principleId, tier, span } of await objectionsTo(drafted)) {
    const principle = `${tier} ${principleId}`
    tally.set(principle, (tally.get(principle) ?? 0) + 1)
    console.log(`${drafted.id} ${drafted.draft.format} ${principle}: ${span?.text ?? 'the whole'}`)
  }
}
console.log(`${drafts} drafts`, Object.fromEntries([...tally].sort()))
