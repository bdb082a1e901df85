import { createLocalDrafter } from '../../src/engines/local/drafter/create-local-drafter.ts'
import { situations } from '../../src/testing/draft-situations.ts'
import { furtherSituations } from '../../src/testing/draft-situations-decided.ts'
import { makeDraftInput, readSeedCases, readSeedKnowledge } from '../../src/testing/make-draft-input.ts'

// Prints the drafts of varied situations, for a person to read aloud: node evals/drafter/read.ts [number …]
const wanted = process.argv.slice(2).map(Number)
const knowledge = readSeedKnowledge()
const cases = readSeedCases().filter((each) => each.grade !== 'never_imitate')
const drafter = createLocalDrafter()

for (const [at, { title, ...situation }] of [...situations, ...furtherSituations].entries()) {
  if (wanted.length > 0 && !wanted.includes(at + 1)) continue
  const input = makeDraftInput({ ...situation, knowledge, input: { cases, ...situation.input } })
  const draft = await drafter.draft(input)
  console.log(`\n━━ ${at + 1}. ${title} · ${draft.format} · ${draft.kind} · ${draft.stage} · ${[...draft.text].length} 字`)
  console.log(`〔客户〕${situation.narrative}\n`)
  console.log(draft.text)
}
