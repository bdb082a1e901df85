import { type DraftContent, joinSegments } from '../../src/domain/draft.ts'
import { readSentences } from '../../src/flow/read-sentences.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { openSeedReader } from '../../src/testing/open-seed-reader.ts'
import { type Drafted, draftNarratives } from './draft-narratives.ts'

// Takes one principle's segments out of the drafter's drafts, principle by principle, and asks whether any check notices:
// node evals/drafter/ablate.ts [n = 60: every nth narrative]. A principle that nothing misses is named as untested.

const { policy, principles } = readSeedKnowledge()
const reader = await openSeedReader()

async function failuresOf({ input }: Drafted, draft: DraftContent): Promise<ReadonlySet<string>> {
  const { channel, facts, history, assessment, now, narrative } = input
  const opinions = await readSentences(reader, draft.text)
  const context = { narrative: narrative.text, channel, facts, history, assessment, now, policy, opinions, ...draft }
  const { results } = runChecks(context, principles)
  return new Set(results.filter(({ enforced, verdict }) => enforced && verdict === 'fail').map(({ principleId }) => principleId))
}

/** The draft without the segments that follow the principle; null where none does, or nothing would be left. */
function without(draft: DraftContent, principleId: string): DraftContent | null {
  const segments = draft.segments.filter(({ citations }) => !citations.some(({ kind, id }) => kind === 'principle' && id === principleId))
  if (segments.length === draft.segments.length || segments.length === 0) return null
  return { ...draft, segments, text: joinSegments(draft.format, segments) }
}

const noticed = new Map<string, Set<string>>()
for await (const drafted of draftNarratives(Number(process.argv[2] ?? 60))) {
  const before = await failuresOf(drafted, drafted.draft)
  const followed = drafted.draft.segments.flatMap(({ citations }) =>
    citations.flatMap(({ kind, id }) => (kind === 'principle' ? [id] : [])),
  )
  for (const principleId of new Set(followed)) {
    const ablated = without(drafted.draft, principleId)
    const by = noticed.get(principleId) ?? new Set()
    noticed.set(principleId, by)
    if (!ablated) continue
    for (const id of await failuresOf(drafted, ablated)) if (!before.has(id)) by.add(id)
  }
}
for (const [principleId, by] of [...noticed].sort()) {
  const names = [...by].sort()
  console.log(`${principleId.padEnd(40)} ${names.length === 0 ? 'untested: no check misses it' : `missed by ${names.join(', ')}`}`)
}
const untested = [...noticed.values()].filter((by) => by.size === 0).length
console.log(`${noticed.size - untested} of ${noticed.size} principles that the drafter follows are missed when taken out`)
