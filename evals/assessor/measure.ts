// node evals/assessor/measure.ts [--sample N] [--trained]: the local assessor on the labelled narratives. Cross-validated
// (about two minutes of training); with --trained the shipped classifier, which has seen these very texts.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readAssessorKnowledge, readSeedClassifier } from '../../src/testing/make-assess-input.ts'
import { answerNarratives, readLabelled } from './answer-narratives.ts'
import { trainFoldClassifiers } from './fold-classifiers.ts'
import { printFlags, printNatures, printSet } from './print-figures.ts'

const datasets = resolve(import.meta.dirname, '../datasets/narratives')
const { values } = parseArgs({ options: { sample: { type: 'string' }, trained: { type: 'boolean', default: false } } })

const all = readLabelled(datasets)
const step = values.sample ? Math.max(1, Math.floor(all.length / Number(values.sample))) : 1
const shipped = values.trained ? readSeedClassifier() : null
process.stdout.write(
  shipped
    ? 'the shipped classifier: training texts are included, figures are too good\n'
    : 'cross-validated: no narrative was judged by a classifier that saw it\n',
)
const classifierFor = shipped ? () => shipped : trainFoldClassifiers(datasets, 1)
const answered = await answerNarratives(
  all.filter((_, at) => at % step === 0),
  classifierFor,
  readAssessorKnowledge(),
)
for (const set of ['situations', 'voices'] as const)
  printSet(
    set,
    answered.filter(({ line }) => line.set === set),
  )
printFlags(answered)
printNatures(answered)
