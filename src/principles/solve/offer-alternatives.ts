import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { isSaid } from '../support/opinions.ts'
import { failWhole, notApplicable, pass } from '../support/verdicts.ts'

/** Where the demand cannot be met another usable way is offered. */
export const offerAlternatives: Check = {
  principleId: 'solve.offer-alternatives',
  run: (context: CheckContext): CheckFinding => {
    if (context.opinions === null) return notApplicable('没有句子阅读模型', 'no sentence reader is at hand')
    if (!isSaid(context, ['refusal_clear'])) return notApplicable('没有拒绝客户的诉求', 'nothing is refused')
    if (isSaid(context, ['alternative', 'way_on', 'relief_now', 'choice'])) return pass
    return failWhole({
      reason: '拒绝了诉求，没有给出别的办法',
      reasonEn: 'refuses without offering another way',
      fix: '从政策包列出的替代办法里选一个真正可用的写上',
    })
  },
}
