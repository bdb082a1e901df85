// node evals/assessor/measure.ts [--sample N] [--trained]: the local assessor on the labelled narratives. Cross-validated
// (about two minutes of training); with --trained the shipped classifier, which has seen these very texts.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSeed } from '../../src/adapters/seed/read-seed.ts'
import { catalogueSchemas } from '../../src/domain/seed.ts'
import { loadClassifier } from '../../src/engines/local/classifier/load-classifier.ts'
import { answerNarratives, readLabelled } from './answer-narratives.ts'
import { trainFoldClassifiers } from './fold-classifiers.ts'
import { printFlags, printNatures, printSet } from './print-figures.ts'

const root = resolve(import.meta.dirname, '../..')
const datasets = resolve(root, 'evals/datasets/narratives')
const { values } = parseArgs({ options: { sample: { type: 'string' }, trained: { type: 'boolean', default: false } } })

const { catalogues, classifier } = await readSeed(resolve(root, 'seed'))
const knowledge = {
  taxonomy: catalogueSchemas.taxonomy.parse(catalogues.taxonomy),
  principles: catalogueSchemas.principles.parse(catalogues.principles),
  policy: catalogueSchemas.policy.parse(catalogues.policy),
  rules: catalogueSchemas.rules.parse(catalogues.rules),
  holidays: catalogueSchemas.holidays.parse(catalogues.holidays),
  playbooks: catalogueSchemas.playbooks.parse(catalogues.playbooks),
}
const all = readLabelled(datasets)
const step = values.sample ? Math.max(1, Math.floor(all.length / Number(values.sample))) : 1
const shipped = values.trained ? loadClassifier(classifier.model, classifier.weights) : null
process.stdout.write(
  shipped
    ? 'the shipped classifier: training texts are included, figures are too good\n'
    : 'cross-validated: no narrative was judged by a classifier that saw it\n',
)
const classifierFor = shipped ? () => shipped : trainFoldClassifiers(datasets, 1)
const answered = await answerNarratives(
  all.filter((_, at) => at % step === 0),
  classifierFor,
  knowledge,
)
for (const set of ['situations', 'voices'] as const)
  printSet(
    set,
    answered.filter(({ line }) => line.set === set),
  )
printFlags(answered)
printNatures(answered)
