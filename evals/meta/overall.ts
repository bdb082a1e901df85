import type { CheckResult } from '../../src/domain/check.ts'
import type { Material } from './measure.ts'
import { type Trial, verdictOn } from './trials.ts'

/** Over all blockers of one part: what stops, by the right check or by any; `new`: failures that the clean base does not have. */
export type Overall = {
  readonly violations: number
  readonly caughtByOwn: number
  readonly caughtByAny: number
  readonly lookalikes: number
  readonly objectedByOwn: number
  readonly objectedByAny: number
  readonly clean: number
  readonly cleanBlocked: number
}

const blockersOf = (results: readonly CheckResult[]): string[] =>
  results.filter(({ enforced, tier, verdict }) => enforced && tier === 'blocker' && verdict === 'fail').map((each) => each.principleId)

/** The figures that an approver feels: is the wrong letter stopped, and the right one left alone? */
export function overallOf({ mutants, lookalikes, clean }: Material): Overall {
  const before = new Map(clean.map(({ base, results }) => [base.id, new Set(blockersOf(results))]))
  const isStopped = ({ base, results }: Trial): boolean => blockersOf(results).some((id) => !before.get(base.id)?.has(id))
  const failsOwn = (trial: Trial): boolean => verdictOn(trial, trial.change.principle) === 'fail'
  const ofBlockers = (trials: readonly Trial[]): Trial[] =>
    trials.filter(({ change, results }) => results.some(({ principleId, tier }) => principleId === change.principle && tier === 'blocker'))
  const violations = ofBlockers(mutants)
  const alike = ofBlockers(lookalikes)
  return {
    violations: violations.length,
    caughtByOwn: violations.filter(failsOwn).length,
    caughtByAny: violations.filter(isStopped).length,
    lookalikes: alike.length,
    objectedByOwn: alike.filter(failsOwn).length,
    objectedByAny: alike.filter(isStopped).length,
    clean: clean.length,
    cleanBlocked: [...before.values()].filter(({ size }) => size > 0).length,
  }
}
