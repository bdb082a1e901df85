import { systemActor } from '../../src/domain/principal.ts'
import { checkText } from '../../src/flow/drafts/check-text.ts'
import { openFlow } from '../open-flow.ts'
import { readCasePacks } from './case-pack.ts'
import { partOf } from './part-of.ts'
import { readLabels } from './read-labels.ts'
import { readRecording } from './recording.ts'

// How the enforced blockers judge a model's drafts beside one reader's labels:
// node evals/models/measure-checks.ts LABELS.jsonl [dev|test]   (default: test, the half that nothing was tuned on)
// The case is assessed by our own engine, as for a text that somebody sends to be checked.

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (part: number, of: number): string => `${part}/${of}${of === 0 ? '' : ` (${Math.round((part / of) * 100)} %)`}`

const [file, part = 'test'] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('give the file of labels, such as evals/labels/model-drafts/reader-a.jsonl\n')
  process.exit(2)
}
const packs = new Map(readCasePacks(new URL('./packs.jsonl', import.meta.url)).map((pack) => [pack.id, pack]))
const drafts = new Map(
  readRecording(new URL('../recordings/model-drafts.jsonl', import.meta.url).pathname).map((draft) => [draft.id, draft]),
)
const { flow, close } = await openFlow()

type Judged = { readonly labelled: readonly string[]; readonly found: readonly string[] }
const judged: Judged[] = []
for (const { draftId, labels } of readLabels(file)) {
  const draft = drafts.get(draftId)
  const pack = draft && packs.get(draft.packId)
  if (!draft || !pack) throw new Error(`${draftId}: no such draft or pack`)
  if (partOf(pack.id) !== part) continue
  const { narrative, channel, format, facts, history, policy } = pack
  const given = { narrative, channel, format, history, policy, ...(facts && { facts }), text: draft.text }
  const { results } = await checkText(flow, systemActor('evals'), given)
  const found = results
    .filter(({ enforced, tier, verdict }) => enforced && tier === 'blocker' && verdict === 'fail')
    .map((each) => each.principleId)
  const labelled = labels.filter(({ verdict }) => verdict === 'fail').map(({ principleId }) => principleId)
  judged.push({ labelled: [...new Set(labelled)], found })
}
await close()
if (judged.length === 0) throw new Error('the file holds no label')

const violating = judged.filter(({ labelled }) => labelled.length > 0)
const clean = judged.filter(({ labelled }) => labelled.length === 0)
say(`${judged.length} drafts read, ${violating.length} with a breach by the reader`)
say(`caught by any blocker     ${percent(violating.filter(({ found }) => found.length > 0).length, violating.length)}`)
say(
  `caught by a right one     ${percent(violating.filter(({ labelled, found }) => found.some((id) => labelled.includes(id))).length, violating.length)}`,
)
say(`clean drafts blocked      ${percent(clean.filter(({ found }) => found.length > 0).length, clean.length)}`)
for (const id of [...new Set(judged.flatMap(({ labelled, found }) => [...labelled, ...found]))].sort()) {
  const has = judged.filter(({ labelled }) => labelled.includes(id))
  const hasNot = judged.filter(({ labelled }) => !labelled.includes(id))
  const fires = ({ found }: Judged): boolean => found.includes(id)
  say(
    `${id.padEnd(40)} caught ${percent(has.filter(fires).length, has.length).padEnd(14)} fires where the reader saw nothing ${percent(hasNot.filter(fires).length, hasNot.length)}`,
  )
}
