import { inFullReplies, onceDecided, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** A decision is explained: why it is so. */
export const patientPlainExplanation = requires({
  principleId: 'solve.patient-plain-explanation',
  exempt: whereAll(onceDecided, inFullReplies),
  acts: ['reason', 'basis'],
  words: /(?:因为|由于|原因是|为的是|是为了|之所以|because)/,
  reason: '只有结果，没有解释为什么',
  reasonEn: 'gives the result without a reason',
  fix: '补上原因：为什么会这样、为什么要这样要求',
})
