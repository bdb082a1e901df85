// npm run train: trains the classifier on the labelled narratives, prints its cross-validated figures beside those of the shipped
// one, and writes seed/classifier. The same data give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWeights } from '../../src/engines/local/classifier/weights-file.ts'
import { readCaseTexts } from './case-texts.ts'
import { crossValidate } from './cross-validation.ts'
import { describeModel } from './describe-model.ts'
import { figuresOf } from './figures.ts'
import { fitStages } from './fit-stages.ts'
import { modelCard } from './model-card.ts'
import { prepareTexts } from './prepare-texts.ts'
import { figuresTable } from './print-figures.ts'
import { casesFolder, classifierFolder, narrativesFolder, readShippedModel } from './shipped-model.ts'
import { trainScorer } from './train-scorer.ts'
import { readTrainingTexts } from './training-texts.ts'

const started = Date.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

const labelled = readTrainingTexts(narrativesFolder)
const texts = [...labelled, ...readCaseTexts(casesFolder, labelled)]
say(
  `${labelled.length} labelled narratives, ${texts.length - labelled.length} examples of cases; five trainings for the figures and the calibration, one for the weights …`,
)
const prepared = prepareTexts(texts)
const { scored, answers } = crossValidate(prepared, 1)
const scorer = trainScorer(prepared)
const weights = writeWeights(scorer)
const model = describeModel({ weights, texts, scorer, stages: fitStages(scored), figures: figuresOf(answers) })
say(figuresTable(model.figures, readShippedModel()?.figures))

mkdirSync(classifierFolder, { recursive: true })
writeFileSync(join(classifierFolder, 'model.json'), `${JSON.stringify(model)}\n`)
writeFileSync(join(classifierFolder, 'weights.bin'), weights)
writeFileSync(join(classifierFolder, 'README.md'), modelCard(model, { texts, answers, bytes: weights.length }))
say(`${model.id}: ${(weights.length / 1e6).toFixed(1)} MB of weights, ${Math.round((Date.now() - started) / 1000)} s`)
