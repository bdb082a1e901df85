// node evals/train/cross-validate.ts [seed]: the figures of a training with other folds than the shipped model's; writes nothing.
import { readCaseTexts } from './case-texts.ts'
import { crossValidate } from './cross-validation.ts'
import { figuresOf, reliabilityBins } from './figures.ts'
import { prepareTexts } from './prepare-texts.ts'
import { figuresTable, reliabilityTable } from './print-figures.ts'
import { casesFolder, narrativesFolder, readShippedModel } from './shipped-model.ts'
import { readTrainingTexts } from './training-texts.ts'

const labelled = readTrainingTexts(narrativesFolder)
const texts = [...labelled, ...readCaseTexts(casesFolder, labelled)]
const { answers } = crossValidate(prepareTexts(texts), Number(process.argv[2] ?? 2))
process.stdout.write(figuresTable(figuresOf(answers), readShippedModel()?.figures))
process.stdout.write(
  `\nsubtype on situations, %\n${reliabilityTable(reliabilityBins(answers.filter(({ text }) => text.set === 'situations')))}`,
)
