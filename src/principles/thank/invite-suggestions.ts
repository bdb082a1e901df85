import { forComplaints, inFullReplies, ofProductsOrProcesses, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The customer is asked for suggestions. */
export const inviteSuggestions = requires({
  principleId: 'thank.invite-suggestions',
  exempt: whereAll(forComplaints, inFullReplies, ofProductsOrProcesses),
  acts: ['invites_suggestions'],
  words: /(?:还有|其他|更多|宝贵)[^。；]{0,6}(?:建议|意见|想法)|欢迎[^。；]{0,8}(?:建议|意见)/,
  reason: '没有征询客户的建议',
  reasonEn: 'does not ask for suggestions',
  fix: '结尾问一句还有什么建议，并说明会转给谁',
})
