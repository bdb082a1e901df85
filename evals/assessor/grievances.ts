// node evals/assessor/grievances.ts [--half dev|held] [--show]: how many grievances of a narrative are found, each once, by the shipped
// classifier, which never saw these texts. The held-out half was written before any output was looked at.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalAssessor } from '../../src/engines/local/assessor/create-local-assessor.ts'
import { makeAssessInput, readAssessorKnowledge, readSeedClassifier } from '../../src/testing/make-assess-input.ts'
import { readLines } from './read-lines.ts'
import { type GrievanceLine, grievanceLineSchema, halves, type IssueScore, scoreIssues } from './score-issues.ts'
import { f1, precision, recall } from './tally.ts'

const { values } = parseArgs({ options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
const lines = readLines(resolve(import.meta.dirname, '../datasets/grievances.jsonl'), grievanceLineSchema)
const context = { classifier: readSeedClassifier(), knowledge: readAssessorKnowledge() }
const assessor = createLocalAssessor(context.classifier)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Judged = { readonly line: GrievanceLine; readonly score: IssueScore }
const judge = async (line: GrievanceLine): Promise<Judged> => ({
  line,
  score: scoreIssues(line, (await assessor.assess(makeAssessInput(line.narrative, context))).issues),
})

for (const half of halves.filter((each) => values.half === undefined || values.half === each)) {
  const judged = await Promise.all(lines.filter((line) => line.half === half).map(judge))
  const isSingle = ({ line }: Judged) => line.issues.length === 1 && line.optional.length === 0
  print(
    `${half}, several grievances`,
    judged.filter((each) => !isSingle(each)),
  )
  print(`${half}, one matter told at length`, judged.filter(isSingle))
  if (values.show) for (const each of judged) show(each)
}

function print(name: string, judged: readonly Judged[]): void {
  const hits = judged.flatMap(({ score }) => score.found.filter(({ tells }) => tells !== null))
  const tally = {
    hits: hits.length,
    wrong: judged.reduce((sum, { score }) => sum + score.found.length, 0) - hits.length,
    missed: judged.reduce((sum, { score }) => sum + score.lost.length, 0),
  }
  const named = hits.filter(({ issue, tells }) => tells?.accepted.some((each) => each === issue.subtype))
  const lastLost = judged.filter(({ line, score }) => score.lost.some((gold) => gold === line.issues.at(-1)))
  say(
    `${name}: ${judged.length} narratives, ${tally.hits + tally.missed} grievances; recall ${recall(tally).toFixed(2)}, precision ${precision(tally).toFixed(2)}, F1 ${f1(tally).toFixed(2)}; subtype right ${(named.length / Math.max(1, hits.length)).toFixed(2)}; last one lost in ${lastLost.length}`,
  )
}

function show({ line, score }: Judged): void {
  say(`\n${line.id} ${line.narrative}`)
  for (const { issue, tells } of score.found) say(`  ${tells ? '✓' : '✗'} ${issue.subtype} ${issue.summary} 「${issue.evidence}」`)
  for (const gold of score.lost) say(`  lost ${gold.accepted.join('/')} 「${gold.told.join(' … ')}」`)
}
