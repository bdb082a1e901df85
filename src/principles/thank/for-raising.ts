import { forComplaints, inFullReplies, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The customer is thanked for telling. */
export const forRaising = requires({
  principleId: 'thank.for-raising',
  exempt: whereAll(forComplaints, inFullReplies),
  acts: ['thanks_named'],
  words:
    /(?:感谢|谢谢)您[^。；]{0,20}(?:告诉|反映|提出|指出|来信|来电|意见|建议|批评|反馈|监督|耐心)|thank you for (?:telling|raising|writing|letting|bringing)/,
  reason: '没有感谢客户把问题告诉本行',
  reasonEn: 'does not thank the customer for raising it',
  fix: '补一句感谢，并说清感谢什么',
})
