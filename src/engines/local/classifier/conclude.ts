import { flagCodes, responsibilities, severities, subtypes } from '../../../domain/vocabulary.ts'
import type { Classification, Scored } from '../../../ports/classifier.ts'
import type { LogisticStage, SoftmaxStage, Stages } from './classifier-model.ts'
import { caseLabels, headsOf } from './heads.ts'
import type { RawScores } from './score-narrative.ts'

const [scopeHead = 0] = headsOf('scope')
const subtypeHeads = headsOf('subtype')
const flagHeads = headsOf('flag')

/** From margins to calibrated probabilities. */
export function conclude(stages: Stages, raw: RawScores): Classification {
  const flags = flagCodes.map((code, at) => ({ label: code, probability: logistic(stages.flags[code], flagInputs(raw, at)) }))
  return {
    scope: logistic(stages.scope, scopeInputs(raw)),
    subtypes: calibrated(stages.confidence, ranked(subtypes, softmax(stages.subtype, raw.document))),
    cases: ranked(caseLabels, softmax(stages.case, raw.document)),
    severities: ranked(severities, softmax(stages.severity, raw.document)),
    responsibilities: ranked(responsibilities, softmax(stages.responsibility, raw.document)),
    flags: [...flags].sort(byProbability),
    flagsOn: flags.filter(({ label, probability }) => probability >= stages.flags[label].threshold).map(({ label }) => label),
  }
}

/** What the stage of a flag sees: the margin of the whole narrative and that of its best clause. */
export const flagInputs = (raw: RawScores, flag: number): number[] => [raw.document[flagHeads[flag] ?? 0] ?? 0, raw.bestClause[flag] ?? 0]

/** What the stage of scope sees: its own margin and that of the most likely subtype; a text that fits none is hardly about a bank. */
export const scopeInputs = ({ document }: RawScores): number[] => [
  document[scopeHead] ?? 0,
  Math.max(...subtypeHeads.map((head) => document[head] ?? 0)),
]

/** Probabilities in the order of the stage's labels. */
export function softmax(stage: SoftmaxStage, scores: ArrayLike<number>): number[] {
  const logits = stage.weights.map((weights, label) =>
    weights.reduce((sum, weight, at) => sum + weight * (scores[stage.inputs[at] ?? 0] ?? 0), stage.offsets[label] ?? 0),
  )
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

export function logistic(stage: LogisticStage, inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * (stage.weights[at] ?? 0), stage.offset)))
}

export function ranked<Label>(labels: readonly Label[], probabilities: readonly number[]): Scored<Label>[] {
  return labels.map((label, at) => ({ label, probability: probabilities[at] ?? 0 })).sort(byProbability)
}

/** Log odds, kept finite. */
export const logOdds = (probability: number): number => Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9))

/** The best label gets the share of cases in which such a best label is right; the others share the rest as before. */
function calibrated<Label>(stage: LogisticStage, scored: readonly Scored<Label>[]): Scored<Label>[] {
  const [best, ...others] = scored
  if (!best) return []
  const confidence = logistic(stage, [logOdds(best.probability)])
  const rest = others.reduce((sum, { probability }) => sum + probability, 0)
  const factor = rest > 0 ? (1 - confidence) / rest : 0
  return [{ ...best, probability: confidence }, ...others.map((other) => ({ ...other, probability: other.probability * factor }))].sort(
    byProbability,
  )
}

function byProbability(one: Scored<unknown>, other: Scored<unknown>): number {
  return other.probability - one.probability
}
