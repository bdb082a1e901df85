import type { CheckResult } from '../../src/domain/check.ts'
import { layOn } from './lay-on.ts'
import type { BasePack, DraftChange } from './pack.ts'

/** Runs all checks over a pack. */
export type Judge = (pack: BasePack) => Promise<readonly CheckResult[]>

/** A change laid on a base, and what the checks said. */
export type Trial = {
  readonly change: DraftChange
  readonly base: BasePack
  readonly pack: BasePack
  readonly results: readonly CheckResult[]
}
type Fitting = Omit<Trial, 'results'>

/** The most bases a change is laid on: a phrase counts for itself, not for how often it fits. */
const basesPerChange = 4

/** Every change on up to four of the bases it suits, each of another scenario, with what the checks said. */
export async function runTrials(changes: readonly DraftChange[], bases: readonly BasePack[], judge: Judge): Promise<Trial[]> {
  const laidOn = changes.flatMap((change, at) => {
    // Starting at another base each time, so that all bases get their share.
    const turned = [...bases.slice(at % bases.length), ...bases.slice(0, at % bases.length)]
    const fitting = turned.flatMap((base) => {
      const pack = layOn(change, base)
      return pack ? [{ change, base, pack }] : []
    })
    return spread(fitting)
  })
  return Promise.all(laidOn.map(async (trial) => ({ ...trial, results: await judge(trial.pack) })))
}

function spread(fitting: readonly Fitting[]): Fitting[] {
  const scenarios = new Set<string>()
  const apart = fitting.filter(({ base }) => !scenarios.has(base.scenario) && scenarios.add(base.scenario))
  return apart.slice(0, basesPerChange)
}

/** Ids of changes that suit no base: they prove nothing and have to be mended. */
export function unplaced(changes: readonly DraftChange[], bases: readonly BasePack[]): string[] {
  return changes.filter((change) => bases.every((base) => layOn(change, base) === null)).map(({ principle, id }) => `${principle} ${id}`)
}

/** What a principle's check said in a trial. */
export const verdictOn = ({ results }: Pick<Trial, 'results'>, principleId: string): CheckResult['verdict'] =>
  results.find((result) => result.principleId === principleId)?.verdict ?? 'not_applicable'
