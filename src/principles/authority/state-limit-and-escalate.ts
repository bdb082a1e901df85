import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { PolicyPack } from '../../domain/policy.ts'
import { grantedSumsOf, groundedSumsOf, isGrounded } from '../support/granted-sums.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

/** A sum beyond the authority of every role is not granted but referred to those who decide. */
export const stateLimitAndEscalate: Check = {
  principleId: 'authority.state-limit-and-escalate',
  run: (context: CheckContext): CheckFinding => {
    const limit = highestLimitOf(context.policy)
    if (limit === null) return notApplicable('政策包没有列出金额权限', 'the policy pack lists no authority in money')
    const reading = readingOf(context)
    const grounds = groundedSumsOf(context)
    const beyond = grantedSumsOf(reading).find(({ value }) => value > limit && !isGrounded(value, grounds))
    if (!beyond) return pass
    const words = wordsAt(reading, beyond.span)
    if (context.facts === null) {
      return cannotJudge(
        `不知道本案有没有批准记录，无法判断「${words}」是否越权`,
        'approvals are not known here, so the sum cannot be judged',
      )
    }
    return failAt(reading, beyond.span, {
      reason: `「${words}」超出政策包里各岗位的最高权限${limit}元，也没有批准记录`,
      reasonEn: `grants more than any role may decide (CNY ${limit}), with no approval among the facts`,
      fix: '删去越权的承诺，写明超出权限、由谁决定、何时答复',
    })
  },
}

/** The highest sum (CNY) that any role of the pack may grant; null where none is listed. */
function highestLimitOf({ authority }: PolicyPack): number | null {
  if (typeof authority !== 'object' || Array.isArray(authority)) return null
  const limits = Object.values(authority).flatMap((powers) =>
    Object.entries(powers)
      .filter(([power]) => power.endsWith('Cny'))
      .flatMap(([, limit]) => (limit === 'any' ? Number.POSITIVE_INFINITY : typeof limit === 'number' ? limit : [])),
  )
  return limits.length === 0 ? null : Math.max(...limits)
}
