import { whileOpen } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** What happens next is laid out. */
export const keepInformed = requires({
  principleId: 'act.keep-informed',
  exempt: whileOpen,
  acts: ['next_step', 'dated_answer', 'under_way'],
  words: /(?:接下来|下一步|先|再|然后|随后|进展)[^。；]{0,30}(?:核实|联系|答复|调取|告诉|通知)/,
  reason: '没有写接下来怎样办',
  reasonEn: 'does not say what happens next',
  fix: '写出接下来的步骤和下一次告知的日期',
})
