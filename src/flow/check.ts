import type { CheckContext, CheckReport } from '../domain/check.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { runChecks } from '../principles/run-checks.ts'

/** Runs every documented principle over a draft: the same checks at draft time, on every edit, at approval and in evals; `demoted` ones only warn. */
export function check(
  context: CheckContext,
  { principles, proof }: Pick<Knowledge, 'principles' | 'proof'>,
  demoted: ReadonlySet<string>,
): CheckReport {
  return runChecks(context, principles, { proof, demoted })
}
