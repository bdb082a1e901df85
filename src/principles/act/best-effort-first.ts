import { forComplaints, inFullReplies, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Will to help is shown at the opening. */
export const bestEffortFirst = requires({
  principleId: 'act.best-effort-first',
  exempt: whereAll(forComplaints, inFullReplies),
  acts: ['best_effort', 'under_way', 'next_step', 'senior'],
  words: /(?:重视|立即|马上|第一时间|尽力|全力|负责到底|认真)[^。；]{0,16}(?:核实|处理|调查|查|解决|办)/,
  reason: '没有表示会尽力处理',
  reasonEn: 'shows no will to help',
  fix: '开头写明本行会马上做什么',
})
