import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { forComplaints } from '../support/exempt.ts'
import { does } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

/** Nobody is told no before being understood. */
export const noFlatRefusal: Check = {
  principleId: 'ask.no-flat-refusal',
  run: (context: CheckContext): CheckFinding => {
    const why = forComplaints(context)
    if (why) return notApplicable(...why)
    if (context.opinions === null) return notApplicable('没有句子阅读模型', 'no sentence reader is at hand')
    const reading = readingOf(context)
    const told = reading.sentences.filter((sentence) => sentence.text.trim().length > 4 && !does(context, sentence, ['greeting']))
    const refused = told.findIndex((sentence) => does(context, sentence, ['refusal_clear', 'curt']))
    const understood = told.findIndex((sentence) =>
      does(context, sentence, ['restates', 'ack_feeling', 'apology_named', 'thanks_named', 'customer_side']),
    )
    const first = told[refused]
    if (!first || (understood >= 0 && understood <= refused)) return pass
    return failAt(reading, first, {
      reason: `还没有表示听懂客户的意思，「${wordsAt(reading, first)}」就先拒绝了`,
      reasonEn: 'refuses before the customer was understood',
      fix: '先复述事情、表示理解，再说明不能办的部分和理由',
    })
  },
}
