import { forComplaints, inFullReplies, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The matter is told back, with its amounts and dates. */
export const restateKeyPoints = requires({
  principleId: 'ask.restate-key-points',
  exempt: whereAll(forComplaints, inFullReplies),
  acts: ['restates'],
  words: /您(?:反映|提到|说|来信|来电|投诉|所述|信中|讲)[^。；]{4,}|关于您[^。；]{4,}/,
  reason: '没有复述客户反映的事情',
  reasonEn: 'does not tell back what the customer raised',
  fix: '开头用一两句复述：什么事、金额、日期',
})
