// Prints how often each leg of retrieval, and their blend, finds the right guidance case: node evals/bench/retrieval.ts
// The manual's situations were written for this table; labelled narratives that stand in a case themselves are left out, and
// the classifier is shown on the former alone, because it was trained on the latter.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { systemActor } from '../../src/domain/principal.ts'
import { embed } from '../../src/flow/embed.ts'
import { mask } from '../../src/flow/mask.ts'
import { type Candidate, fuse, retrievalSettings } from '../../src/flow/retrieve.ts'
import { tokensOf } from '../../src/language/bigrams.ts'
import type { Classification } from '../../src/ports/classifier.ts'
import type { ChunkHit } from '../../src/ports/stores/cases.ts'
import { openFlow } from '../open-flow.ts'

type Question = { readonly narrative: string; readonly expected: readonly string[] }
type Legs = {
  readonly nearest: readonly ChunkHit[]
  readonly lexical: readonly ChunkHit[]
  readonly classification: Classification
  readonly expected: readonly string[]
}

const datasets = join(import.meta.dirname, '../datasets')
const lines = (file: string) => readFileSync(join(datasets, file), 'utf8').trim().split('\n')
const manual = lines('manual-situations.jsonl').map((line): Question => {
  const { narrative, expectedCases } = JSON.parse(line)
  return { narrative, expected: expectedCases }
})
const { flow, close } = await openFlow()
const library = new Set((await flow.unitOfWork.read(systemActor('eval'), (tx) => tx.cases.list())).flatMap((each) => each.narratives))
const labelled = lines('narratives/situations.jsonl')
  .map((line) => JSON.parse(line))
  .filter((line) => line.case !== null && !library.has(line.narrative))
  .map((line): Question => ({ narrative: line.narrative, expected: [`case-${String(line.case).padStart(2, '0')}`] }))

const none: Classification = { scope: 1, subtypes: [], cases: [], severities: [], responsibilities: [], flags: [], flagsOn: [] }
const rank = ({ expected }: Legs, candidates: readonly Candidate[]) => candidates.findIndex((each) => expected.includes(each.caseId))
const firstOf = (hits: readonly ChunkHit[]): Candidate[] =>
  [...new Set(hits.map((hit) => hit.caseId))].map((caseId) => ({ caseId, score: 1, why: [] }))
await report('situations of the manual', manual, true)
await report('labelled narratives outside the library', labelled, false)
await close()

async function report(title: string, questions: readonly Question[], withClassifier: boolean): Promise<void> {
  const asked: Legs[] = []
  for (const question of questions) asked.push(await ask(question))
  const show = (name: string, rankOf: (legs: Legs) => number) => {
    const share = (limit: number) =>
      ((100 * asked.filter((legs) => rankOf(legs) >= 0 && rankOf(legs) < limit).length) / asked.length).toFixed(0)
    process.stdout.write(`  ${name.padEnd(24)} @1 ${share(1)} %  @3 ${share(3)} %  @5 ${share(5)} %\n`)
  }
  process.stdout.write(`${title}, n ${asked.length}\n`)
  show('vectors', (legs) => rank(legs, firstOf(legs.nearest)))
  show('words', (legs) => rank(legs, firstOf(legs.lexical)))
  show('vectors and words', (legs) => rank(legs, fuse(legs.nearest, legs.lexical, none)))
  if (!withClassifier) return
  show('all three', (legs) => rank(legs, fuse(legs.nearest, legs.lexical, legs.classification)))
  const closeness = asked
    .map((legs) => fuse(legs.nearest, legs.lexical, legs.classification)[0]?.score ?? 0)
    .sort((one, other) => one - other)
  process.stdout.write(
    `  best score: lowest ${closeness[0]?.toFixed(2)}, median ${closeness[closeness.length >> 1]?.toFixed(2)}; close from ${retrievalSettings.closeFrom}\n`,
  )
}

async function ask({ narrative, expected }: Question): Promise<Legs> {
  const masked = mask(narrative, new PersonalDataVault())
  const vector = await embed(flow.embedder, masked)
  return flow.unitOfWork.read(systemActor('eval'), async (tx) => {
    const nearest = await tx.caseIndex.nearest(flow.embedder.model, vector, retrievalSettings.passages)
    const lexical = await tx.caseIndex.lexical(tokensOf(masked.text), retrievalSettings.passages)
    return { nearest, lexical, classification: flow.classifier.classify(masked), expected }
  })
}
