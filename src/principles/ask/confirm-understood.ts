import { forComplaints } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The customer learns that the matter was understood and will be handled. */
export const confirmUnderstood = requires({
  principleId: 'ask.confirm-understood',
  exempt: forComplaints,
  acts: ['restates', 'under_way', 'next_step', 'best_effort'],
  words: /(?:正在|将|会|已)[^。；]{0,12}(?:核实|处理|调查|查|办理|跟进)/,
  reason: '没有告诉客户问题已经明白、会怎样处理',
  reasonEn: 'does not say that the matter is understood and will be handled',
  fix: '补一句：问题已经清楚，接下来由谁处理',
})
