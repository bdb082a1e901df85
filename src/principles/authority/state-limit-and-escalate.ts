import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { grantedSumsIn, groundedSumsOf, isGrounded } from '../support/granted-sums.ts'
import { isSaid } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { asksBeyondPower, highestLimitOf } from './beyond-power.ts'

/** A sum beyond the authority of every role is not granted but referred to those who decide. */
export const stateLimitAndEscalate: Check = {
  principleId: 'authority.state-limit-and-escalate',
  run: (context: CheckContext): CheckFinding => {
    const limit = highestLimitOf(context.policy)
    if (limit === null) return notApplicable('政策包没有列出金额权限', 'the policy pack lists no authority in money')
    const reading = readingOf(context)
    const grounds = groundedSumsOf(context)
    const beyond = grantedSumsIn(context).find(({ value }) => value > limit && !isGrounded(value, grounds))
    if (!beyond) return isUntold(context) ? untold : pass
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

const untold = failWhole({
  reason: '客户要求的金额超出这里的权限，回复没有写明由谁决定、何时答复',
  reasonEn: 'the sum asked for lies beyond the powers here, and the draft does not say who decides and when',
  fix: '写明这一项超出权限、由哪个岗位决定、哪天答复',
})
const referral =
  /超(?:出|过)[^。；]{0,10}(?:权限|授权)|(?:由|报|请)[^。；]{0,20}(?:决定|审批|核定|批准)|(?:没有|无)权(?:力|限)?|decid|authori|approv/

// A demand that waits for others to decide; one that is refused needs nobody's power. A text message may leave it to the letter.
function isUntold(context: CheckContext): boolean {
  const { policy, assessment, stage, format } = context
  if (stage !== 'interim' || format === 'sms' || !asksBeyondPower(policy, assessment)) return false
  return !isSaid(context, ['limit_referral', 'refusal_clear']) && !readingOf(context).sentences.some(({ own }) => referral.test(own))
}
