import { forComplaints, whereAll, whileOpen } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The points are recorded, and what is under way is told. */
export const recordAndSignal = requires({
  principleId: 'calm.record-and-signal',
  exempt: whereAll(forComplaints, whileOpen),
  acts: ['records', 'under_way', 'next_step'],
  words: /(?:已|已经)?(?:记录|登记|受理|立案|记下)|正在[^。；]{0,12}(?:核实|调取|联系|处理)/,
  reason: '看不出已经记录、已经在办',
  reasonEn: 'nothing shows that the points are recorded and work has begun',
  fix: '写明已记录、编号，以及现在正在做什么',
})
