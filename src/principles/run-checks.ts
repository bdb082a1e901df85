import type { CheckContext, CheckFinding, CheckReport, CheckResult, CheckSummary } from '../domain/check.ts'
import type { Principle } from '../domain/principle.ts'
import { readText } from '../language/reading.ts'
import { checkOf } from './catalogue.ts'
import type { ReadContext } from './support/reading-of.ts'

/** Every principle of the catalogue gets one result: enforced ones are run, the others say that they are not. */
export function runChecks(context: CheckContext, principles: readonly Principle[]): CheckReport {
  const read: ReadContext = { ...context, now: nowOf(context), reading: readText(context.text) }
  const results = principles.map((principle) => resultOf(principle, read))
  return { results, summary: summaryOf(results) }
}

function resultOf(principle: Principle, context: CheckContext): CheckResult {
  const { id, family, tier } = principle
  const check = checkOf(id)
  const finding: CheckFinding = check
    ? check.run(context)
    : { verdict: 'not_applicable', reason: '尚未启用自动检查', reasonEn: 'not yet enforced' }
  const common = { principleId: id, family, tier, enforced: check !== undefined, proven: false, passage: passageOf(principle) }
  return { ...common, ...wordsOf(finding, context.text) }
}

// The policy pack may name the day to reckon from.
const nowOf = ({ policy, now }: CheckContext): string =>
  policy.today !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(policy.today) && !Number.isNaN(Date.parse(policy.today))
    ? `${policy.today}T12:00:00+08:00`
    : now

type Words = Pick<CheckResult, 'verdict' | 'reason' | 'reasonEn' | 'span' | 'fix'>
function wordsOf(finding: CheckFinding, text: string): Words {
  if (finding.verdict === 'pass') return { verdict: 'pass', reason: '未发现不符', reasonEn: 'no breach found' }
  const { verdict, reason, reasonEn } = finding
  if (verdict !== 'fail') return { verdict, reason, reasonEn }
  const { span, fix } = finding
  return {
    verdict,
    reason,
    reasonEn,
    ...(span && { span: { ...span, text: text.slice(span.start, span.end) } }),
    ...(fix !== undefined && { fix }),
  }
}

const passageOf = (principle: Principle): string => `${principle.source}：${principle.zh}`

/** Failures of enforced checks, by tier. */
export function summaryOf(results: readonly CheckResult[]): CheckSummary {
  const failures = (tier: CheckResult['tier']): number =>
    results.filter((result) => result.enforced && result.verdict === 'fail' && result.tier === tier).length
  return { blockers: failures('blocker'), majors: failures('major'), minors: failures('minor') }
}
