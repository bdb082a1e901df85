// node evals/assessor/confidence.ts: is the confidence as often right as it says, by length? Cross-validated (two minutes of training).
// Beside whole narratives their most telling clause and unit are judged alone: people who write little write something like them,
// though they choose better words. Prints what src/engines/local/assessor/temper-confidence.ts holds.
import { resolve } from 'node:path'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { issueUnitsOf } from '../../src/engines/local/assessor/issues/issue-units.ts'
import { isTelling, tellingWorth } from '../../src/engines/local/assessor/issues/telling-worth.ts'
import { readNarrative } from '../../src/engines/local/assessor/read-narrative.ts'
import { confidenceInputs, temperConfidence } from '../../src/engines/local/assessor/temper-confidence.ts'
import { mask } from '../../src/flow/mask.ts'
import { fitLogistic } from '../train/fit-logistic.ts'
import { readTrainingTexts, type TrainingText } from '../train/training-texts.ts'
import { trainFoldClassifiers } from './fold-classifiers.ts'

type Answer = { readonly group: string; readonly whole: boolean; readonly length: number; readonly probability: number } & {
  readonly right: boolean
  readonly weight: number
}

const narratives = resolve(import.meta.dirname, '../datasets/narratives')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
/** Lower bounds of the bins. */
const bins = [1, 9, 13, 17, 26, 41, 71, 121, 251]
/** Texts written to a label are easier, pieces cut out of a story harder than what people write. */
const weights = { situations: 1, written: 0.25, piece: 0.25 } as const
const penalty = 0.003

const classifierFor = trainFoldClassifiers(narratives, 1)
const answers = readTrainingTexts(narratives)
  .filter(({ accepted, set }) => accepted.length > 0 && set !== 'english')
  .flatMap(answersOf)
const isOdd = ({ group }: Answer): boolean => [...group].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 2 === 1
const halves = [answers.filter(isOdd), answers.filter((each) => !isOdd(each))] as const

say('confidence and share of right answers by length: classifier · as shipped · fitted on the other half')
const [odd, even] = halves.map(stageOf)
table('whole narratives', (each) => each.whole)
table('their most telling clause or unit alone', (each) => !each.whole)
const {
  weights: [odds = 1, length = 0],
  offset,
} = stageOf(answers)
say(`\nfitted on all: odds ${odds.toFixed(3)}, length ${length.toFixed(3)}, offset ${offset.toFixed(3)}`)

function answersOf(text: TrainingText): Answer[] {
  const reading = readNarrative(text.text)
  const best = (pieces: readonly { text: string; source: string }[]) =>
    pieces.filter((piece) => isTelling(piece.text)).toSorted((one, other) => tellingWorth(other.text) - tellingWorth(one.text))[0]?.source
  const unit = best(
    issueUnitsOf(reading).map(({ start, end, text: folded }) => ({ text: folded, source: reading.source.slice(start, end) })),
  )
  return [text.text, best(reading.clauses), unit].flatMap((words, at) => (words === undefined ? [] : answer(text, words, at === 0)))
}

function answer(text: TrainingText, words: string, whole: boolean): Answer[] {
  const [best] = classifierFor(text.id)?.classify(mask(words, new PersonalDataVault())).subtypes ?? []
  if (!best) return []
  const weight = (text.set === 'situations' ? weights.situations : weights.written) * (whole ? 1 : weights.piece)
  const { label, probability } = best
  return [{ group: text.group, whole, length: words.length, probability, right: text.accepted.includes(label), weight }]
}

function stageOf(examples: readonly Answer[]) {
  return fitLogistic(
    examples.map(({ probability, length, right, weight }) => ({ inputs: confidenceInputs(probability, length), holds: right, weight })),
    penalty,
  )
}

function fitted(each: Answer): number {
  const stage = isOdd(each) ? even : odd
  const terms = confidenceInputs(each.probability, each.length).map((input, at) => input * (stage?.weights[at] ?? 0))
  return 1 / (1 + Math.exp(-terms.reduce((sum, term) => sum + term, stage?.offset ?? 0)))
}

function table(name: string, belongs: (answer: Answer) => boolean): void {
  const chosen = answers.filter(belongs)
  const ways = [(each: Answer) => each.probability, (each: Answer) => temperConfidence(each.probability, each.length), fitted]
  say(`\n${name}; calibration error ${ways.map((way) => error(chosen, way).toFixed(3)).join(' · ')}`)
  for (const [at, from] of bins.entries()) {
    const inside = chosen.filter((each) => each.length >= from && each.length < (bins[at + 1] ?? Number.POSITIVE_INFINITY))
    if (inside.length === 0) continue
    const shown = ways.map((way) => mean(inside, way).toFixed(2)).join(' · ')
    say(
      `  from ${String(from).padStart(3)} characters ${String(inside.length).padStart(5)}: confidence ${shown}, right ${mean(inside, ({ right }) => Number(right)).toFixed(2)}`,
    )
  }
}

function mean(examples: readonly Answer[], of: (answer: Answer) => number): number {
  return examples.reduce((sum, each) => sum + each.weight * of(each), 0) / examples.reduce((sum, each) => sum + each.weight, 0)
}

/** By tenths of confidence within each bin of length, weighted by size. */
function error(examples: readonly Answer[], way: (answer: Answer) => number): number {
  const groups = new Map<string, Answer[]>()
  for (const each of examples) {
    const key = `${bins.findLastIndex((from) => each.length >= from)} ${Math.floor(way(each) * 10)}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].reduce(
    (sum, group) => sum + (group.length / examples.length) * Math.abs(mean(group, way) - mean(group, ({ right }) => Number(right))),
    0,
  )
}
