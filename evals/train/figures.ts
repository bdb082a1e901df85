import { flagCodes, subtypes, typeOf } from '../../src/domain/vocabulary.ts'
import { numberedCases } from '../../src/engines/local/classifier/heads.ts'
import type { Answer } from './cross-validation.ts'
import { caseLabelOf } from './training-heads.ts'
import type { TextSet } from './training-texts.ts'

/** Named shares, 0..1. */
export type Figures = Readonly<Record<string, number>>

/** All figures; situations are what counts, texts written to a label stand beside them. */
export function figuresOf(all: readonly Answer[]): Figures {
  const of = (set: TextSet) => all.filter(({ text }) => text.set === set)
  const answers = all.filter(({ text }) => text.set !== 'cases')
  return {
    ...labelFigures('situations', of('situations')),
    ...labelFigures('voices', of('voices')),
    ...caseFigures('examples', of('cases')),
    'core.subtype': share(of('core').filter(inScope), subtypeRight),
    'english.subtype': share(of('english'), subtypeRight),
    ...scopeFigures(answers),
    ...flagFigures(of('situations')),
  }
}

const inScope = ({ text }: Answer) => text.subtype !== null
const share = <Item>(items: readonly Item[], right: (item: Item) => boolean): number =>
  items.filter(right).length / Math.max(1, items.length)
const bestSubtype = ({ classification }: Answer): string => classification.subtypes[0]?.label ?? ''

export const subtypeRight = (answer: Answer): boolean => answer.text.accepted.includes(bestSubtype(answer))
export const confidenceOf = ({ classification }: Answer): number => classification.subtypes[0]?.probability ?? 0

function typeRight(answer: Answer): boolean {
  const typeOfLabel = (label: string) => subtypes.filter((each) => each === label).map(typeOf)[0]
  return answer.text.accepted.some((label) => typeOfLabel(label) === typeOfLabel(bestSubtype(answer)))
}

function labelFigures(name: string, all: readonly Answer[]): Figures {
  const inside = all.filter(inScope)
  const withCase = inside.filter(({ text }) => text.case !== null)
  const severityGap = ({ text, classification }: Answer) => Math.abs((text.severity ?? 0) - (classification.severities[0]?.label ?? 0))
  const confident = [...inside].sort((one, other) => confidenceOf(other) - confidenceOf(one)).slice(0, Math.round(inside.length * 0.6))
  return {
    [`${name}.subtype`]: share(inside, subtypeRight),
    [`${name}.subtypeExact`]: share(inside, (answer) => bestSubtype(answer) === answer.text.subtype),
    [`${name}.type`]: share(inside, typeRight),
    [`${name}.confidentSixtyPercent`]: share(confident, subtypeRight),
    [`${name}.calibrationError`]: calibrationError(inside),
    ...caseFigures(name, withCase),
    ...caseFigures(`${name}.numbered`, withCase.map(amongNumbered)),
    [`${name}.severity`]: share(all, (answer) => severityGap(answer) === 0),
    [`${name}.severityWithinOne`]: share(all, (answer) => severityGap(answer) <= 1),
    [`${name}.responsibility`]: share(all, ({ text, classification }) => classification.responsibilities[0]?.label === text.responsibility),
  }
}

const caseFigures = (name: string, answers: readonly Answer[]): Figures =>
  Object.fromEntries([1, 3, 5].map((place) => [`${name}.caseAt${place}`, share(answers, (answer) => caseRank(answer) < place)]))

/** The labels know numbered cases alone, so a told case that is as near counts as a mistake; among the numbered ones it does not. */
const amongNumbered = ({ text, classification }: Answer): Answer => ({
  text,
  classification: { ...classification, cases: classification.cases.filter(({ label }) => numberedCases.includes(label)) },
})

/** The rank, from 0, of the labelled case among the cases; `none` does not count. */
function caseRank({ text, classification }: Answer): number {
  return classification.cases.filter(({ label }) => label !== 'none').findIndex(({ label }) => label === caseLabelOf(text))
}

/** Ten bins a tenth wide: how far confidence and share of right answers lie apart, weighted by size. */
export function calibrationError(answers: readonly Answer[]): number {
  return reliabilityBins(answers).reduce(
    (sum, { count, confidence, right }) => sum + (count / Math.max(1, answers.length)) * Math.abs(confidence - right),
    0,
  )
}

export type Bin = { readonly from: number; readonly count: number; readonly confidence: number; readonly right: number }

export function reliabilityBins(answers: readonly Answer[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = answers.filter((answer) => Math.min(9, Math.floor(confidenceOf(answer) * 10)) === bin)
    const confidence = inside.reduce((sum, answer) => sum + confidenceOf(answer), 0) / Math.max(1, inside.length)
    return { from: bin / 10, count: inside.length, confidence, right: share(inside, subtypeRight) }
  }).filter(({ count }) => count > 0)
}

function scopeFigures(answers: readonly Answer[]): Figures {
  const outside = answers.filter(({ text }) => text.subtype === null)
  const turnedAway = ({ classification }: Answer) => classification.scope < 0.5
  return {
    'scope.outsideFound': share(outside, turnedAway),
    'scope.insideKept': share(answers.filter(inScope), (answer) => !turnedAway(answer)),
    'scope.situationsKept': share(
      answers.filter(({ text }) => text.set === 'situations'),
      (answer) => !turnedAway(answer),
    ),
    'scope.englishKept': share(
      answers.filter(({ text }) => text.set === 'english'),
      (answer) => !turnedAway(answer),
    ),
    'scope.extraFound': share(
      answers.filter(({ text }) => text.set === 'out-of-scope-extra'),
      turnedAway,
    ),
  }
}

type Tally = { readonly hits: number; readonly given: number; readonly holding: number }
const precision = ({ hits, given }: Tally): number => hits / Math.max(1, given)
const recall = ({ hits, holding }: Tally): number => hits / Math.max(1, holding)
const f1 = ({ hits, given, holding }: Tally): number => (2 * hits) / Math.max(1, given + holding)

/** Flags that only the channel proves are left out: no classifier of words can see them. */
function flagFigures(answers: readonly Answer[]): Figures {
  const tallies = flagCodes.map((code): Tally => {
    const judged = answers.filter(({ text }) => text.flags.get(code) !== 'channel')
    const given = judged.filter(({ classification }) => classification.flagsOn.includes(code))
    return {
      hits: given.filter(({ text }) => text.flags.has(code)).length,
      given: given.length,
      holding: judged.filter(({ text }) => text.flags.has(code)).length,
    }
  })
  const all = tallies.reduce((sum, each) => ({
    hits: sum.hits + each.hits,
    given: sum.given + each.given,
    holding: sum.holding + each.holding,
  }))
  return {
    'flags.precision': precision(all),
    'flags.recall': recall(all),
    'flags.f1': f1(all),
    ...Object.fromEntries(flagCodes.map((code, at) => [`flags.${code}.f1`, f1(tallies[at] ?? all)])),
  }
}
