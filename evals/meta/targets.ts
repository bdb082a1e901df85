import type { Tier } from '../../src/domain/vocabulary.ts'
import type { PrincipleScore, Tally } from './measure.ts'

/** What a check must show before it counts as proven; `null`: shown, not required. Shares of 0 to 1. */
export type Target = {
  readonly mutants: number
  readonly bases: number
  readonly operators: number
  readonly sensitivity: Readonly<Record<'dev' | 'heldout', number | null>>
  readonly lookalikes: number
  readonly specificity: number | null
  /** The most undeclared fires among the mutants of other principles. */
  readonly crossTalk: number | null
}

export const targets = {
  blocker: {
    mutants: 40,
    bases: 8,
    operators: 4,
    sensitivity: { dev: 1, heldout: 0.9 },
    lookalikes: 60,
    specificity: 59 / 60,
    crossTalk: 0.02,
  },
  major: {
    mutants: 20,
    bases: 6,
    operators: 1,
    sensitivity: { dev: 0.95, heldout: 0.8 },
    lookalikes: 30,
    specificity: 28 / 30,
    crossTalk: 0.05,
  },
  minor: {
    mutants: 12,
    bases: 1,
    operators: 1,
    sensitivity: { dev: 11 / 12, heldout: null },
    lookalikes: 12,
    specificity: null,
    crossTalk: null,
  },
} as const satisfies Record<Tier, Target>

type Scores = Readonly<Record<'dev' | 'heldout', PrincipleScore>>

/** Why a check is not proven, in short words; empty where it is. */
export function shortfallsOf(tier: Tier, { dev, heldout }: Scores): string[] {
  const target: Target = targets[tier]
  const clean = sum(dev.lookalikes, heldout.lookalikes)
  const apart = sum(dev.apart, heldout.apart)
  return [
    ...(dev.mutants.of + heldout.mutants.of < target.mutants ? [`mutants ${dev.mutants.of + heldout.mutants.of} < ${target.mutants}`] : []),
    ...(Math.max(dev.bases, heldout.bases) < target.bases ? [`bases < ${target.bases}`] : []),
    ...(Math.max(dev.operators, heldout.operators) < target.operators ? [`operators < ${target.operators}`] : []),
    ...below('dev', share(dev.mutants), target.sensitivity.dev),
    ...below('held-out', share(heldout.mutants), target.sensitivity.heldout),
    ...(clean.of < target.lookalikes ? [`look-alikes ${clean.of} < ${target.lookalikes}`] : []),
    ...below('specificity', share(clean), target.specificity),
    ...(target.crossTalk !== null && 1 - share(apart) > target.crossTalk ? [`cross-talk ${percent(1 - share(apart))}`] : []),
    ...(dev.clean.misses.length > 0 ? [`objects to ${dev.clean.misses.length} clean drafts`] : []),
  ]
}

const sum = (one: Tally, other: Tally): Pick<Tally, 'right' | 'of'> => ({ right: one.right + other.right, of: one.of + other.of })
export const share = ({ right, of }: Pick<Tally, 'right' | 'of'>): number => (of === 0 ? 0 : right / of)
const percent = (of: number): string => `${(of * 100).toFixed(1)} %`

const below = (name: string, found: number, wanted: number | null): string[] =>
  wanted !== null && found < wanted ? [`${name} ${percent(found)} < ${percent(wanted)}`] : []
