import type { CheckFinding, CheckResult } from '../../domain/check.ts'

type Words = Pick<CheckResult, 'verdict' | 'reason' | 'reasonEn' | 'span' | 'fix'>
/** What a finding tells people: verdict, reasons, and the words of its span as the draft has them. */
export function wordsOf(finding: CheckFinding, text: string): Words {
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
