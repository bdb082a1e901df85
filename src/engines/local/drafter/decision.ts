import type { Fact } from '../../../domain/fact.ts'
import { type Basis, basisFor } from './basis.ts'
import type { Brief } from './brief.ts'
import { askedFor } from './parts/demands.ts'
import type { Verified } from './verified.ts'

/** A decision as the facts and the policy pack carry it. */
export type Decision = {
  readonly verified: readonly Verified[]
  readonly fault: boolean
  /** The demand cannot be met: nothing went wrong and a rule says so. */
  readonly refused: boolean
  readonly basis: Basis | null
  readonly procedures: readonly Fact[]
}

/** Draws together what the verified facts and the policy pack decide. */
export function decisionOf(brief: Brief, verified: readonly Verified[]): Decision {
  const { facts, knowledge } = brief.input
  const findings = verified.flatMap((each) => each.findings)
  const asked = askedFor(brief)
  const basis = basisFor(knowledge.policy, findings, asked)
  const procedures = facts.filter(({ kind }) => kind === 'procedure')
  const fault = verified.some((each) => each.fault)
  const refused = !fault && asked.length > 0 && verified.every((each) => each.cleared) && (basis !== null || procedures.length > 0)
  return { verified, fault, refused, basis, procedures }
}
