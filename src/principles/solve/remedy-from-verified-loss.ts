import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { grantedSumsIn, groundedSumsOf, isGrounded } from '../support/granted-sums.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, pass, wordsAt } from '../support/verdicts.ts'

/** A sum of money is given only where a verified fact, the policy pack or the history names it. */
export const remedyFromVerifiedLoss: Check = {
  principleId: 'solve.remedy-from-verified-loss',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const grounds = groundedSumsOf(context)
    const unfounded = grantedSumsIn(context).find(({ value }) => !isGrounded(value, grounds))
    if (!unfounded) return pass
    const words = wordsAt(reading, unfounded.span)
    if (context.facts === null) {
      return cannotJudge(
        `不知道本案已核实的损失，无法判断「${words}」的金额是否有据`,
        'the verified loss is not known here, so the sum cannot be judged',
      )
    }
    return failAt(reading, unfounded.span, {
      reason: `「${words}」给出的金额，已核实的事实和行内政策里都没有`,
      reasonEn: 'grants a sum that neither verified facts nor the policy pack name',
      fix: '先核实损失并录入事实；核实之前只写核实什么、由谁决定、何时答复，不写金额',
    })
  },
}
