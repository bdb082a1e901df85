import type { CheckReport, CheckResult } from '../../domain/check.ts'
import { type Complaint, fourEyesSeverity } from '../../domain/complaint.ts'
import { type Draft, placeholdersOf } from '../../domain/draft.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { Fact } from '../../domain/fact.ts'
import { type PersonalDataKind, personalDataLabels } from '../../domain/personal-data.ts'
import type { Actor } from '../../domain/principal.ts'

export type Override = { readonly principleId: string; readonly reason: string; readonly checkWrong?: boolean | undefined }

/** Whoever wrote in a draft or submitted it cannot be its second pair of eyes. */
export const isOwn = (actor: Actor, draft: Draft): boolean =>
  draft.submittedBy === actor.principal.id || draft.authors.includes(actor.principal.id)

/** Four eyes: from severity 3 on, at its highest ever, the approver neither wrote nor submitted the draft. */
export function refuseOwnApproval(actor: Actor, draft: Draft, complaint: Complaint): void {
  if (complaint.highestSeverity >= fourEyesSeverity && isOwn(actor, draft)) {
    throw new TingsuError(
      'forbidden',
      'a complaint of severity 3 or more needs four eyes: someone who neither wrote nor submitted the draft approves it',
    )
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

/** The blockers that stop an approval: they fail, or cannot be judged. */
export const openBlockers = (report: CheckReport): readonly CheckResult[] =>
  report.results.filter(
    (result) => result.enforced && result.tier === 'blocker' && (result.verdict === 'fail' || result.verdict === 'cannot_judge'),
  )

/** Open blockers each need an override with a reason; law and guard ones also `checkWrong` by someone else than author and submitter. */
export function refuseBlockers(report: CheckReport, overrides: readonly Override[], own: boolean): void {
  const open = openBlockers(report)
  const idle = overrides.findIndex((override) => !open.some((result) => result.principleId === override.principleId))
  const left = open.filter((result) => !isOverridden(result, overrides, own))
  const blockers = left.map(({ principleId, reason }) => ({ principleId, reason }))
  if (left.length > 0)
    throw new TingsuError(
      'approval_blocked',
      `${left.length} blocking checks are open: mend the text, or override with a reason where that is allowed`,
      { blockers },
    )
  if (idle >= 0)
    throw new TingsuError('invalid_input', 'an override names no open blocker', {
      errors: [{ pointer: `/override/${idle}/principleId`, detail: 'no blocking check with this id is open: take it out' }],
    })
}

function isOverridden(result: CheckResult, overrides: readonly Override[], own: boolean): boolean {
  const override = overrides.find((each) => each.principleId === result.principleId)
  if (!override) return false
  return !isStrict(result.principleId) || (override.checkWrong === true && !own)
}

/** Law and guards are never worked around: an override says that the check is wrong, which QA must settle. */
export const isStrict = (principleId: string): boolean => /^(law|guard)\./.test(principleId)
