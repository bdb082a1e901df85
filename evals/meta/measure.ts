import type { CheckReport, CheckResult } from '../../src/domain/check.ts'
import type { BasePack } from './pack.ts'
import { type Trial, verdictOn } from './trials.ts'

/** A draft that came out otherwise than it should. */
export type Miss = { readonly change: string; readonly base: string; readonly verdict: CheckResult['verdict'] }
export type Tally = { readonly right: number; readonly of: number; readonly misses: readonly Miss[] }
export type CleanResult = { readonly base: BasePack; readonly results: CheckReport['results'] }

export type PrincipleScore = {
  readonly principleId: string
  /** Mutants of the principle that fail it. */
  readonly mutants: Tally
  /** The same by change: right when it fails on every base it was laid on. */
  readonly changes: Tally
  readonly bases: number
  readonly operators: number
  /** Look-alikes that do not fail it. */
  readonly lookalikes: Tally
  /** Clean bases that do not fail it. */
  readonly clean: Tally
  /** Mutants of other principles that do not fail it, unless that was declared. */
  readonly apart: Tally
}
export type Material = { readonly mutants: readonly Trial[]; readonly lookalikes: readonly Trial[]; readonly clean: readonly CleanResult[] }

/** How well one principle's check tells violations from clean drafts. */
export function scoreOf(principleId: string, { mutants, lookalikes, clean }: Material): PrincipleScore {
  const own = mutants.filter(({ change }) => change.principle === principleId)
  const failing = new Set(clean.filter((each) => verdictOn(each, principleId) === 'fail').map(({ base }) => base.id))
  const others = mutants.filter(
    ({ change, base }) => change.principle !== principleId && !change.alsoFails.includes(principleId) && !failing.has(base.id),
  )
  const fails = (trial: Trial): boolean => verdictOn(trial, principleId) === 'fail'
  const passes = (trial: Trial): boolean => !fails(trial)
  return {
    principleId,
    mutants: tally(own, principleId, fails),
    changes: byChange(tally(own, principleId, fails), own),
    bases: new Set(own.map(({ base }) => base.id)).size,
    operators: new Set(own.map(({ change }) => change.operator)).size,
    lookalikes: tally(
      lookalikes.filter(({ change }) => change.principle === principleId),
      principleId,
      passes,
    ),
    clean: {
      right: clean.length - failing.size,
      of: clean.length,
      misses: [...failing].map((base) => ({ change: '', base, verdict: 'fail' })),
    },
    apart: tally(others, principleId, passes),
  }
}

function tally(trials: readonly Trial[], principleId: string, isRight: (trial: Trial) => boolean): Tally {
  const misses = trials
    .filter((trial) => !isRight(trial))
    .map((trial) => ({
      change: `${trial.change.principle} ${trial.change.id}`,
      base: trial.base.id,
      verdict: verdictOn(trial, principleId),
    }))
  return { right: trials.length - misses.length, of: trials.length, misses }
}

function byChange({ misses }: Tally, trials: readonly Trial[]): Tally {
  const all = new Set(trials.map(({ change }) => change.id))
  const missed = new Map(misses.map((miss) => [miss.change, miss]))
  return { right: all.size - missed.size, of: all.size, misses: [...missed.values()] }
}
