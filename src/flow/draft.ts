import type { Assessment } from '../domain/assessment.ts'
import type { DraftContent } from '../domain/draft.ts'
import type { Drafter, DraftInput } from '../ports/drafter.ts'

/** Writes the reply. Conduct that must never be imitated does not reach the drafter; only verified facts do. */
export async function draft(drafter: Drafter, input: DraftInput): Promise<DraftContent> {
  const cases = input.cases.filter((each) => each.grade !== 'never_imitate')
  const facts = input.facts.filter((fact) => fact.status === 'verified')
  return drafter.draft({ ...input, cases, facts })
}

/** A reply is written for what concerns the bank, when it is wanted. */
export const isDrafted = (assessment: Pick<Assessment, 'inScope'>, wanted: boolean): boolean => wanted && assessment.inScope
