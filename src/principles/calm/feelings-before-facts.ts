import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { forComplaints, whenAngry, whereAll } from '../support/exempt.ts'
import { does } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

const exempt = whereAll(forComplaints, whenAngry)

/** To an angry customer feelings come first: acknowledgement before explanation, finding or refusal. */
export const feelingsBeforeFacts: Check = {
  principleId: 'calm.feelings-before-facts',
  run: (context: CheckContext): CheckFinding => {
    const why = exempt(context)
    if (why) return notApplicable(...why)
    if (context.opinions === null) return notApplicable('没有句子阅读模型', 'no sentence reader is at hand')
    const reading = readingOf(context)
    const ordered = reading.sentences.filter(({ text }) => text.trim().length > 4)
    const feeling = ordered.findIndex((sentence) => does(context, sentence, ['ack_feeling', 'apology_named', 'customer_side']))
    const fact = ordered.findIndex((sentence) =>
      does(context, sentence, ['finding', 'reason', 'basis', 'refusal_clear', 'liability_denied']),
    )
    const first = ordered[fact]
    if (!first || (feeling >= 0 && feeling <= fact)) return pass
    return failAt(reading, first, {
      reason: `客户正在气头上，「${wordsAt(reading, first)}」先讲了事实和规定，没有先安抚`,
      reasonEn: 'facts or rules come before any acknowledgement, and the customer is angry',
      fix: '把理解和歉意移到最前面，再讲核实情况和规定',
    })
  },
}
