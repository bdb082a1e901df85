// node evals/assessor/short-texts.ts [--half dev|held] [--show]: scope, nature and completeness of what is said about very short texts,
// by the shipped classifier, which never saw them.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Assessment } from '../../src/domain/assessment.ts'
import { natures } from '../../src/domain/vocabulary.ts'
import { createLocalAssessor } from '../../src/engines/local/assessor/create-local-assessor.ts'
import { assess } from '../../src/flow/assess.ts'
import { makeAssessInput, readAssessorKnowledge, readSeedClassifier } from '../../src/testing/make-assess-input.ts'
import { readLines } from './read-lines.ts'
import { halves } from './score-issues.ts'

const kinds = ['bare', 'thin', 'ask', 'other'] as const
const lineSchema = z.object({
  id: z.string(),
  half: z.enum(halves),
  /** bare: only the wish to complain · thin: a grievance in a few words · ask: a question to a bank · other: no bank's matter. */
  kind: z.enum(kinds),
  narrative: z.string(),
  inScope: z.boolean(),
  nature: z.enum(natures).nullable(),
})
type Judged = { readonly line: z.infer<typeof lineSchema>; readonly assessment: Assessment }

const { values } = parseArgs({ options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
const lines = readLines(resolve(import.meta.dirname, '../datasets/short-texts.jsonl'), lineSchema)
const context = { classifier: readSeedClassifier(), knowledge: readAssessorKnowledge() }
const assessor = createLocalAssessor(context.classifier)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What must hold of a text of the kind; the words say what is counted. */
const expectations: readonly (readonly [string, (judged: Judged) => boolean])[] = [
  ['scope right', ({ line, assessment }) => assessment.inScope === line.inScope],
  ['nature right', ({ line, assessment }) => line.nature === null || assessment.nature === line.nature],
  ['whole', ({ line, assessment }) => !line.inScope || isWhole(assessment)],
  ['asks for review', ({ assessment }) => assessment.review.required],
  ['low confidence', ({ assessment }) => assessment.review.reasons.includes('low_confidence')],
]

/** An officer can work with it: a grievance or a question, something to verify, somebody who acts. */
const isWhole = ({ issues, factsToVerify, actions }: Assessment): boolean =>
  issues.length > 0 && factsToVerify.length > 0 && actions.some(({ principleIds }) => principleIds.length > 0)

for (const half of halves.filter((each) => values.half === undefined || values.half === each)) {
  const judged = await Promise.all(
    lines
      .filter((line) => line.half === half)
      .map(async (line) => ({ line, assessment: await assess(assessor, makeAssessInput(line.narrative, context)) })),
  )
  for (const kind of kinds)
    print(
      `${half} ${kind}`,
      judged.filter(({ line }) => line.kind === kind),
    )
  if (values.show) for (const each of judged) show(each)
}

function print(name: string, judged: readonly Judged[]): void {
  const counts = expectations.map(([words, holds]) => `${words} ${judged.filter(holds).length}`)
  say(`${name.padEnd(12)} of ${judged.length}: ${counts.join(', ')}`)
}

function show({ line, assessment: { inScope, nature, subtype, confidence, issues } }: Judged): void {
  const right = inScope === line.inScope && (line.nature === null || nature === line.nature)
  say(
    `${right ? '✓' : '✗'} ${line.narrative}: in scope ${inScope}, ${nature}, ${subtype} ${confidence.toFixed(2)}, ${issues.length} issues`,
  )
}
