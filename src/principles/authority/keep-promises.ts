import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import { isSaid } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failWhole, notApplicable, pass } from '../support/verdicts.ts'

/** A promise of the bank that the history holds open is taken up: kept, or with a reason and a new date. */
export const keepPromises: Check = {
  principleId: 'authority.keep-promises',
  run: (context: CheckContext): CheckFinding => {
    const open = context.history.filter(({ dueAt }) => dueAt !== undefined)
    if (open.length === 0) return notApplicable('历史里没有未了的承诺', 'the history holds no open promise')
    const words = contentTokens(readingOf(context).text)
    const passedOver = open.find(({ event }) => coverage(contentTokens(fold(event)), words) < 0.4)
    if (!passedOver || isSaid(context, ['earlier_contacts'])) return pass
    return failWhole({
      reason: `此前答应过「${passedOver.event}」，回复没有提到`,
      reasonEn: 'an earlier promise is passed over',
      fix: '写明先前的承诺办到了没有；没办到的说明原因和新的日期',
    })
  },
}
