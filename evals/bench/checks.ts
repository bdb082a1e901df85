// node evals/bench/checks.ts: milliseconds of all checks on letters of about 600 characters, side by side: the rules alone; with the sentence
// reader, nothing read before; after one sentence was changed, as a keystroke does. Figures are for reading; nothing here passes or fails.
import { readSentences } from '../../src/flow/read-sentences.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { openSeedReader } from '../../src/testing/open-seed-reader.ts'
import { contextOf } from '../meta/context-of.ts'
import { readBases } from '../meta/read-material.ts'

const { policy, principles } = readSeedKnowledge()
const reader = await openSeedReader()
const letters = readBases()
  .filter(({ format, lang }) => format === 'written_reply' && lang === 'zh')
  .map((base) => contextOf(base, policy))
const judged = async (context: (typeof letters)[number], read: boolean): Promise<void> => {
  runChecks({ ...context, opinions: read ? await readSentences(reader, context.text) : null }, principles)
}

// Warm up the compiler on other texts than those measured.
for (let round = 0; round < 5; round += 1) for (const each of letters) await judged(each, false)
await readSentences(reader, '您好。')

const rows: readonly (readonly [string, (context: (typeof letters)[number], at: number) => Promise<void>])[] = [
  ['rules alone', (context) => judged(context, false)],
  ['with the reader, first time', (context) => judged(context, true)],
  [
    'with the reader, one sentence changed',
    (context, at) => judged({ ...context, text: `${context.text}\n我们第${at}次改了这一句。` }, true),
  ],
  ['with the reader, nothing changed', (context) => judged(context, true)],
]
const characters = letters.map(({ text }) => text.length)
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
console.log(`${letters.length} letters, ${mean(characters).toFixed(0)} characters on average`)
for (const [name, work] of rows) {
  const times: number[] = []
  for (const [at, context] of letters.entries()) {
    const from = performance.now()
    await work(context, at)
    times.push(performance.now() - from)
  }
  const per600 = (mean(times) / mean(characters)) * 600
  console.log(`${name.padEnd(40)} ${mean(times).toFixed(1)} ms a letter, ${per600.toFixed(1)} ms per 600 characters`)
}
