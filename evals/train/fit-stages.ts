import { type FlagCode, flagCodes, responsibilities, severities, subtypes } from '../../src/domain/vocabulary.ts'
import type { FlagStage, LogisticStage, SoftmaxStage, Stages } from '../../src/engines/local/classifier/classifier-model.ts'
import { flagInputs, logistic, logOdds, scopeInputs, softmax } from '../../src/engines/local/classifier/conclude.ts'
import { caseLabels, headsOf } from '../../src/engines/local/classifier/heads.ts'
import type { RawScores } from '../../src/engines/local/classifier/score-narrative.ts'
import { chooseThreshold } from './choose-threshold.ts'
import { fitLogistic } from './fit-logistic.ts'
import { fitSoftmax } from './fit-softmax.ts'
import { recipe } from './recipe.ts'
import { caseLabelOf } from './training-heads.ts'
import type { TrainingText } from './training-texts.ts'

/** A text with the margins that a scorer gave which never saw it. */
export type Scored = { readonly text: TrainingText; readonly raw: RawScores }

const own = { subtype: headsOf('subtype'), case: headsOf('case'), severity: headsOf('severity'), responsibility: headsOf('responsibility') }

/** Fits everything that turns margins into probabilities and flags; examples of cases have a say in the cases alone. */
export function fitStages(all: readonly Scored[]): Stages {
  const scored = all.filter(({ text }) => text.set !== 'cases')
  const inScope = scored.filter(({ text }) => text.subtype !== null)
  const withCase = all.filter(({ text }) => text.subtype !== null)
  const subtype = softmaxStage(inScope, subtypes, { inputs: own.subtype, accepted: ({ accepted }) => accepted })
  return {
    subtype,
    confidence: confidenceStage(inScope, subtype),
    case: softmaxStage(withCase, caseLabels, { inputs: [...own.case, ...own.subtype], accepted: (text) => [caseLabelOf(text)] }),
    severity: softmaxStage(scored, severities.map(String), {
      inputs: [...own.severity, ...own.subtype, ...headsOf('flag')],
      accepted: ({ severity }) => (severity === undefined ? [] : [String(severity)]),
    }),
    responsibility: softmaxStage(scored, responsibilities, {
      inputs: own.responsibility,
      accepted: ({ responsibility }) => (responsibility === undefined ? [] : [responsibility]),
    }),
    scope: scopeStage(scored),
    flags: flagStages(scored),
  }
}

type Question = { readonly inputs: readonly number[]; readonly accepted: (text: TrainingText) => readonly string[] }

function softmaxStage(scored: readonly Scored[], labels: readonly string[], { inputs, accepted }: Question): SoftmaxStage {
  const examples = scored.map(({ text, raw }) => ({
    scores: Float64Array.from(inputs, (head) => raw.document[head] ?? 0),
    accepted: accepted(text).map((label) => labels.indexOf(label)),
    weight: recipe.stageWeights[text.set],
  }))
  return fitSoftmax({
    examples: examples.filter((each) => each.accepted.length > 0),
    inputs,
    labels: labels.length,
    penalty: recipe.stagePenalty,
  })
}

function confidenceStage(scored: readonly Scored[], subtype: SoftmaxStage): LogisticStage {
  const examples = scored.map(({ text, raw }) => {
    const chances = softmax(subtype, raw.document)
    const best = Math.max(...chances)
    return {
      inputs: [logOdds(best)],
      holds: text.accepted.includes(subtypes[chances.indexOf(best)] ?? ''),
      weight: text.set === 'situations' ? 1 : recipe.confidenceWeightOfWritten,
    }
  })
  return fitLogistic(examples, 0.1)
}

/** Fitted as if a fixed share of texts were out of scope: more than life has, so that a recipe is seen, few enough to turn nobody away lightly. */
function scopeStage(scored: readonly Scored[]): LogisticStage {
  const outside = scored.filter(({ text }) => text.subtype === null).length
  const { outOfScopeShare: wished } = recipe
  const weightOf = (inside: boolean) => (inside ? (1 - wished) / (scored.length - outside) : wished / outside) * scored.length
  return fitLogistic(
    scored.map(({ text, raw }) => ({ inputs: scopeInputs(raw), holds: text.subtype !== null, weight: weightOf(text.subtype !== null) })),
    0.1,
  )
}

function flagStages(scored: readonly Scored[]): Stages['flags'] {
  // Built from the list of all codes, so that none is missing.
  return Object.fromEntries(flagCodes.map((code, flag) => [code, flagStage(scored, code, flag)])) as Stages['flags']
}

function flagStage(scored: readonly Scored[], code: FlagCode, flag: number): FlagStage {
  const examples = scored
    .filter(({ text }) => text.set !== 'out-of-scope-extra' && text.flags.get(code) !== 'channel')
    .map(({ text, raw }) => ({ inputs: flagInputs(raw, flag), holds: text.flags.has(code), weight: recipe.stageWeights[text.set] }))
  const stage = fitLogistic(examples, 0.1)
  const without = examples.filter(({ holds }) => !holds).map(({ inputs }) => inputs[1] ?? 0)
  return {
    weights: stage.weights.map(round4),
    offset: round4(stage.offset),
    threshold: round4(chooseThreshold(examples.map((each) => ({ ...each, probability: logistic(stage, each.inputs) })))),
    ordinaryClause: round4(without.reduce((sum, margin) => sum + margin, 0) / Math.max(1, without.length)),
  }
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4
