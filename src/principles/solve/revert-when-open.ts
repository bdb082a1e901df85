import { whileOpen } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** While the matter is open, the customer knows when and how the answer comes. */
export const revertWhenOpen = requires({
  principleId: 'solve.revert-when-open',
  exempt: whileOpen,
  acts: ['dated_answer', 'next_step'],
  words:
    /(?:\d+月\d+日|\d+个?工作日|【待填[^】]*(?:日期|时间)[^】]*】|今天|明天|周[一二三四五六日])[^。；]{0,24}(?:前|内|给|回|答复|联系|告知|通知)/,
  reason: '没有写何时、怎样答复',
  reasonEn: 'does not say when and how the answer comes',
  fix: '写明答复日期和方式',
})
