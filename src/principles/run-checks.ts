import type { CheckContext, CheckFinding, CheckReport, CheckResult, CheckSummary } from '../domain/check.ts'
import type { Principle } from '../domain/principle.ts'
import type { Proof } from '../domain/proof.ts'
import { readText } from '../language/reading.ts'
import { runBankChecks } from './bank/bank-checks.ts'
import { checkOf } from './catalogue.ts'
import type { ReadContext } from './support/reading-of.ts'
import { wordsOf } from './support/words-of.ts'

const none: ReadonlySet<string> = new Set()

/** Every principle of the catalogue and every rule of the bank's own gets one result: enforced ones are run, the others say that they are not. */
export function runChecks(
  context: CheckContext,
  principles: readonly Principle[],
  { proof, demoted = none }: { readonly proof?: Proof; readonly demoted?: ReadonlySet<string> } = {},
): CheckReport {
  const read: ReadContext = { ...context, now: nowOf(context), reading: readText(context.text) }
  // A proof holds for the reader it was measured with.
  const proven = new Set(proof && proof.reader === context.opinions?.model ? proof.proven : [])
  const all = [...principles.map((principle) => resultOf(principle, read, proven)), ...runBankChecks(read)]
  const results = all.map((result) => (demoted.has(result.principleId) ? { ...result, enforced: false, demoted: true } : result))
  return { results, summary: summaryOf(results), reader: context.opinions?.model ?? null }
}

function resultOf(principle: Principle, context: CheckContext, proven: ReadonlySet<string>): CheckResult {
  const { id, family, tier } = principle
  const check = checkOf(id)
  const finding: CheckFinding = check
    ? check.run(context)
    : { verdict: 'not_applicable', reason: '尚未启用自动检查', reasonEn: 'not yet enforced' }
  const common = {
    principleId: id,
    family,
    tier,
    enforced: check !== undefined,
    proven: check !== undefined && proven.has(id),
    passage: passageOf(principle),
  }
  return { ...common, ...wordsOf(finding, context.text) }
}

// The policy pack may name the day to reckon from.
const nowOf = ({ policy, now }: CheckContext): string =>
  policy.today !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(policy.today) && !Number.isNaN(Date.parse(policy.today))
    ? `${policy.today}T12:00:00+08:00`
    : now

const passageOf = (principle: Principle): string => `${principle.source}：${principle.zh}`

/** Failures of enforced checks, by tier. */
export function summaryOf(results: readonly CheckResult[]): CheckSummary {
  const failures = (tier: CheckResult['tier']): number =>
    results.filter((result) => result.enforced && result.verdict === 'fail' && result.tier === tier).length
  return { blockers: failures('blocker'), majors: failures('major'), minors: failures('minor') }
}
