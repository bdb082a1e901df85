// Prints how each situation of the manual, told by another customer, is assessed: node evals/manual/table.ts [--situations FILE] [--drafts]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemActor } from '../../src/domain/principal.ts'
import { answerTriage, type TriageAnswer } from '../../src/flow/answer-triage.ts'
import { openFlow } from '../open-flow.ts'

type Situation = {
  id: string
  narrative: string
  channel?: 'hotline'
  type: string
  subtype: string
  also: string[]
  expectedCases: string[]
}

const { values } = parseArgs({
  options: {
    situations: { type: 'string', default: join(import.meta.dirname, '../datasets/manual-situations.jsonl') },
    drafts: { type: 'boolean', default: false },
  },
})
const situations = readFileSync(values.situations, 'utf8')
  .trim()
  .split('\n')
  .map((line): Situation => JSON.parse(line))
const { flow, close } = await openFlow()
const rows: { situation: Situation; answer: TriageAnswer }[] = []
for (const situation of situations) {
  const { narrative, channel } = situation
  const answer = await answerTriage(flow, systemActor('eval'), { narrative, ...(channel && { channel }), draft: true })
  rows.push({ situation, answer })
}
await close()

for (const { situation, answer } of rows) process.stdout.write(`${describe(situation, answer)}\n`)
const share = (right: (row: (typeof rows)[number]) => boolean) => `${rows.filter(right).length} of ${rows.length}`
process.stdout.write(`type right ${share(({ situation, answer }) => typeRight(situation, answer))}\n`)
process.stdout.write(
  `nearest case right ${share(({ situation, answer }) => caseRank(situation, answer) === 1)}, among three ${share(({ situation, answer }) => caseRank(situation, answer) <= 3)}\n`,
)
process.stdout.write(`drafts without a failing blocker ${share(({ answer }) => answer.draft?.checks.summary.blockers === 0)}\n`)

function describe(situation: Situation, answer: TriageAnswer): string {
  const { assessment, similarCases, draft } = answer
  const marks = `${typeRight(situation, answer) ? 'type ✓' : 'type ✗'} ${caseRank(situation, answer) === 1 ? 'case ✓' : 'case ✗'}`
  const cases = similarCases
    .slice(0, 3)
    .map((found) => `${found.id} ${found.score.toFixed(2)}`)
    .join(', ')
  const head = `${situation.id.padEnd(48)} ${marks}  ${assessment.type}/${assessment.subtype} ${assessment.confidence.toFixed(2)} (${situation.type}/${situation.subtype})  ${cases}  blockers ${draft?.checks.summary.blockers ?? '-'}`
  return values.drafts ? `${head}\n${situation.narrative}\n---\n${draft?.text ?? ''}\n${'='.repeat(60)}` : head
}

function typeRight({ type, also }: Situation, { assessment }: TriageAnswer): boolean {
  return [type, ...also.map((label) => label.split('/')[0])].includes(assessment.type ?? '')
}

function caseRank({ expectedCases }: Situation, { similarCases }: TriageAnswer): number {
  const index = similarCases.findIndex((found) => expectedCases.includes(found.id))
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1
}
