// Prints how often each leg of retrieval, and their blend, finds the right guidance case: node evals/bench/retrieval.ts
// The manual's situations were written for this table and meet the shipped classifier. Labelled narratives and the cases' own
// examples meet one that was trained without them, and no text is found by itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { systemActor } from '../../src/domain/principal.ts'
import { toldCases } from '../../src/engines/local/classifier/heads.ts'
import { embed } from '../../src/flow/embed.ts'
import { mask } from '../../src/flow/mask.ts'
import { type Candidate, fuse, retrievalSettings } from '../../src/flow/retrieve.ts'
import { tokensOf } from '../../src/language/bigrams.ts'
import type { Classification, NarrativeClassifier } from '../../src/ports/classifier.ts'
import type { ChunkHit } from '../../src/ports/stores/cases.ts'
import { trainFoldClassifiers } from '../assessor/fold-classifiers.ts'
import { openFlow } from '../open-flow.ts'
import { caseTextId } from '../train/case-texts.ts'
import { narrativesFolder } from '../train/shipped-model.ts'

type Question = { readonly narrative: string; readonly expected: readonly string[]; readonly classifier: NarrativeClassifier }
type Legs = {
  readonly nearest: readonly ChunkHit[]
  readonly lexical: readonly ChunkHit[]
  readonly classification: Classification
  readonly expected: readonly string[]
}

const lines = (...path: readonly string[]) =>
  readFileSync(join(import.meta.dirname, '../datasets', ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const { flow, close } = await openFlow()
const unseen = trainFoldClassifiers(narrativesFolder, 1)
const withoutIt = (id: string) => unseen(id) ?? flow.classifier
const cases = await flow.unitOfWork.read(systemActor('eval'), (tx) => tx.cases.list())
const library = new Set(cases.flatMap((each) => each.narratives))
const situations = lines('narratives', 'situations.jsonl')

const manual = lines('manual-situations.jsonl').map(
  ({ narrative, expectedCases }): Question => ({ narrative, expected: expectedCases, classifier: flow.classifier }),
)
const labelled = situations
  .filter((line) => line.case !== null && !library.has(line.narrative))
  .map(
    (line): Question => ({
      narrative: line.narrative,
      expected: [`case-${String(line.case).padStart(2, '0')}`],
      classifier: withoutIt(line.id),
    }),
  )
const examples = cases
  .filter(({ id }) => toldCases.some((each) => each === id))
  .flatMap(({ id, narratives }) =>
    narratives.map((narrative, at): Question => ({ narrative, expected: [id], classifier: withoutIt(caseTextId(id, at)) })),
  )
const outside = lines('narratives', 'out-of-scope-extra.jsonl').map(
  ({ id, narrative }): Question => ({ narrative, expected: [], classifier: withoutIt(id) }),
)

const none: Classification = { scope: 1, subtypes: [], cases: [], severities: [], responsibilities: [], flags: [], flagsOn: [] }
const rank = ({ expected }: Legs, candidates: readonly Candidate[]) => candidates.findIndex((each) => expected.includes(each.caseId))
const firstOf = (hits: readonly ChunkHit[]): Candidate[] =>
  [...new Set(hits.map((hit) => hit.caseId))].map((caseId) => ({ caseId, score: 1, why: [] }))
const blend = ({ nearest, lexical, classification }: Legs) => fuse(nearest, lexical, classification)
await report('situations of the manual', manual)
await report('labelled narratives outside the library', labelled)
await report('examples of the told cases, each without itself', examples)
await reportCloseness('texts out of scope', outside)
await close()

async function report(title: string, questions: readonly Question[]): Promise<void> {
  const asked = await reportCloseness(title, questions)
  const show = (name: string, rankOf: (legs: Legs) => number) => {
    const share = (limit: number) =>
      ((100 * asked.filter((legs) => rankOf(legs) >= 0 && rankOf(legs) < limit).length) / asked.length).toFixed(0)
    process.stdout.write(`  ${name.padEnd(24)} @1 ${share(1)} %  @3 ${share(3)} %  @5 ${share(5)} %\n`)
  }
  show('vectors', (legs) => rank(legs, firstOf(legs.nearest)))
  show('words', (legs) => rank(legs, firstOf(legs.lexical)))
  show('vectors and words', (legs) => rank(legs, blend({ ...legs, classification: none })))
  show('all three', (legs) => rank(legs, blend(legs)))
}

async function reportCloseness(title: string, questions: readonly Question[]): Promise<readonly Legs[]> {
  const asked: Legs[] = []
  for (const question of questions) asked.push(await ask(question))
  const best = asked.map((legs) => blend(legs)[0]?.score ?? 0).sort((one, other) => one - other)
  const at = (share: number) => best[Math.floor((best.length - 1) * share)]?.toFixed(2)
  const { closeFrom } = retrievalSettings
  const close = ((100 * best.filter((score) => score >= closeFrom).length) / best.length).toFixed(0)
  process.stdout.write(
    `${title}, n ${asked.length}: best score ${at(0)} to ${at(1)}, middle half ${at(0.25)} to ${at(0.75)}; from ${closeFrom} on ${close} %\n`,
  )
  return asked
}

async function ask({ narrative, expected, classifier }: Question): Promise<Legs> {
  const masked = mask(narrative, new PersonalDataVault())
  const vector = await embed(flow.embedder, masked)
  const another = ({ text }: ChunkHit) => text !== masked.text
  return flow.unitOfWork.read(systemActor('eval'), async (tx) => {
    const nearest = await tx.caseIndex.nearest(flow.embedder.model, vector, retrievalSettings.passages)
    const lexical = await tx.caseIndex.lexical(tokensOf(masked.text), retrievalSettings.passages)
    return { nearest: nearest.filter(another), lexical: lexical.filter(another), classification: classifier.classify(masked), expected }
  })
}
