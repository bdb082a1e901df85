import { forComplaints, inPhoneScripts, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The plan is worked out with the customer: options, or a question of agreement. */
export const jointPlan = requires({
  principleId: 'solve.joint-plan',
  exempt: whereAll(forComplaints, inPhoneScripts),
  acts: ['choice', 'consent_asked', 'question'],
  words: /您看[^。；]{0,12}(?:可以|行|好|方便|合适)|(?:可以吗|行吗|好吗|方便吗|哪(?:种|个|一))|would you prefer|is that (?:ok|all right)/,
  reason: '方案只是通知，没有问客户的意思',
  reasonEn: 'decrees without asking the customer',
  fix: '给出选择，或问一句“您看这样可以吗”',
})
