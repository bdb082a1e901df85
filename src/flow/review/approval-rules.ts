import type { CheckReport, CheckResult } from '../../domain/check.ts'
import { type Complaint, fourEyesSeverity } from '../../domain/complaint.ts'
import { type Draft, placeholdersOf } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { Fact } from '../../domain/fact.ts'
import { type PersonalDataKind, personalDataLabels } from '../../domain/personal-data.ts'
import type { Actor } from '../../domain/principal.ts'

export type Override = { readonly principleId: string; readonly reason: string; readonly checkWrong?: boolean | undefined }

/** Four eyes: from severity 3 on, at its highest ever, the approver is another principal than the submitter. */
export function refuseOwnApproval(actor: Actor, draft: Draft, complaint: Complaint): void {
  if (complaint.highestSeverity >= fourEyesSeverity && draft.submittedBy === actor.principal.id) {
    throw new TingsuError('forbidden', 'a complaint of severity 3 or more needs four eyes: another person than the submitter approves it')
  }
}

/** What no override can lift: open placeholders, full identifiers, facts that were superseded. */
export function refuseUnfinished(draft: Draft, facts: readonly Fact[]): void {
  const placeholders = placeholdersOf(draft.text)
  if (placeholders.length > 0)
    throw new TingsuError('approval_blocked', 'placeholders are open: fill each 【待填:…】 before approval', { placeholders })
  const full = (['id_card', 'bank_card', 'account', 'phone'] satisfies PersonalDataKind[]).some((kind) =>
    draft.text.includes(`〔${personalDataLabels[kind]}`),
  )
  if (full)
    throw new TingsuError('approval_blocked', 'the text holds a full identifier: write only its last digits', {
      blockers: [{ principleId: 'guard.g10-privacy', reason: '回复中出现完整的证件号、卡号、账号或电话' }],
    })
  const outdated = draft.usedFacts.filter((id) => facts.find((fact) => fact.id === id)?.status === 'superseded')
  if (outdated.length > 0) throw new TingsuError('approval_blocked', `the draft rests on superseded facts: ${outdated.join(', ')}`)
}

/** Blockers that fail, or that cannot be judged, each need an override with a reason; law and guard ones also `checkWrong` by someone else than the submitter. */
export function refuseBlockers(report: CheckReport, overrides: readonly Override[], own: boolean): void {
  const open = report.results.filter(
    (result) => result.enforced && result.tier === 'blocker' && (result.verdict === 'fail' || result.verdict === 'cannot_judge'),
  )
  const left = open.filter((result) => !isOverridden(result, overrides, own))
  if (left.length === 0) return
  const blockers = left.map(({ principleId, reason }) => ({ principleId, reason }))
  throw new TingsuError(
    'approval_blocked',
    `${left.length} blocking checks are open: mend the text, or override with a reason where that is allowed`,
    { blockers },
  )
}

function isOverridden(result: CheckResult, overrides: readonly Override[], own: boolean): boolean {
  const override = overrides.find((each) => each.principleId === result.principleId)
  if (!override) return false
  return !isStrict(result.principleId) || (override.checkWrong === true && !own)
}

/** Law and guards are never worked around: an override says that the check is wrong, which QA must settle. */
export const isStrict = (principleId: string): boolean => /^(law|guard)\./.test(principleId)
