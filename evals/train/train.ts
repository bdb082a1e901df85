// npm run train: trains the classifier on the labelled narratives, prints its cross-validated figures beside those of the shipped
// one, and writes seed/classifier. The same data give the same bytes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClassifierModel, classifierModelSchema } from '../../src/engines/local/classifier/classifier-model.ts'
import { clauseHeads, documentHeads } from '../../src/engines/local/classifier/heads.ts'
import type { Scorer } from '../../src/engines/local/classifier/score-narrative.ts'
import { writeWeights } from '../../src/engines/local/classifier/weights-file.ts'
import { crossValidate } from './cross-validation.ts'
import { type Figures, figuresOf } from './figures.ts'
import { fitStages } from './fit-stages.ts'
import { prepareTexts } from './prepare-texts.ts'
import { trainScorer } from './train-scorer.ts'
import { readTrainingTexts, type TrainingText } from './training-texts.ts'

const root = join(import.meta.dirname, '../..')
const target = join(root, 'seed/classifier')
const shuffleSeed = 1

const texts = readTrainingTexts(join(root, 'evals/datasets/narratives'))
const prepared = prepareTexts(texts)
process.stdout.write(`${texts.length} labelled narratives; five trainings for the figures, one for the weights …\n`)
const { scored, answers } = crossValidate(prepared, shuffleSeed)
const figures = figuresOf(answers)
const scorer = trainScorer(prepared)
printFigures(shippedFigures(), figures)
write(describe(scorer, figures), scorer)

function describe({ document, clause }: Scorer, measured: Figures): ClassifierModel {
  const sha256 = createHash('sha256').update(texts.map(lineOf).join('\n')).digest('hex')
  return {
    id: `ngram-linear-${sha256.slice(0, 8)}`,
    trainedOn: { lines: texts.length, sha256 },
    document: { heads: [...documentHeads], scales: [...document.scales], biases: [...document.biases] },
    clause: { heads: [...clauseHeads], scales: [...clause.scales], biases: [...clause.biases] },
    stages: fitStages(scored),
    figures: { ...measured },
  }
}

function lineOf({ id, text, accepted, flags }: TrainingText): string {
  return JSON.stringify([id, text, accepted, [...flags.keys()]])
}

function write(model: ClassifierModel, { space, document, clause }: Scorer): void {
  const weights = writeWeights({ space, document, clause })
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'model.json'), `${JSON.stringify(model)}\n`)
  writeFileSync(join(target, 'weights.bin'), weights)
  process.stdout.write(`${model.id}: ${(weights.length / 1024 / 1024).toFixed(1)} MiB of weights\n`)
}

function shippedFigures(): Figures {
  const file = join(target, 'model.json')
  return existsSync(file) ? classifierModelSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).figures : {}
}

function printFigures(before: Figures, after: Figures): void {
  const percent = (value: number | undefined) => (value === undefined ? '     –' : (value * 100).toFixed(1).padStart(6))
  process.stdout.write(`${'cross-validated, %'.padEnd(40)}before  after\n`)
  for (const [name, value] of Object.entries(after)) process.stdout.write(`${name.padEnd(40)}${percent(before[name])} ${percent(value)}\n`)
}
