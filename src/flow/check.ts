import type { CheckContext, CheckReport } from '../domain/check.ts'
import type { Principle } from '../domain/principle.ts'
import { runChecks } from '../principles/run-checks.ts'

/** Runs every documented principle over a draft: the same checks at draft time, on every edit, at approval and in evals. */
export function check(context: CheckContext, principles: readonly Principle[]): CheckReport {
  return runChecks(context, principles)
}
