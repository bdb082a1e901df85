// Writes seed/encoder/ngrams.json from the labelled narratives: node evals/train/ngram-vocabulary.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { mask } from '../../src/flow/mask.ts'
import { characterNgrams } from '../../src/language/character-ngrams.ts'

const dimensions = 2000
/** A gram in more than a quarter of all narratives tells them apart too little. */
const tooCommon = 0.25

const folder = join(import.meta.dirname, '../datasets/narratives')
const texts = ['core', 'voices', 'situations']
  .flatMap((name) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => mask(JSON.parse(line).narrative, new PersonalDataVault()).text)

const textsWith = new Map<string, number>()
for (const text of texts) for (const gram of new Set(characterNgrams(text))) textsWith.set(gram, (textsWith.get(gram) ?? 0) + 1)
const kept = [...textsWith]
  .filter(([, count]) => count < texts.length * tooCommon)
  .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
  .slice(0, dimensions)

const rarity = kept.map(([, count]) => Math.round(Math.log(texts.length / count) * 1000) / 1000)
const vocabulary = { id: 'ngram-2000-v1', grams: kept.map(([gram]) => gram), rarity }
writeFileSync(join(import.meta.dirname, '../../seed/encoder/ngrams.json'), `${JSON.stringify(vocabulary)}\n`)
process.stdout.write(`${kept.length} n-grams of ${texts.length} narratives; the rarest stands in ${kept.at(-1)?.[1]} of them\n`)
