import { whenFlagged } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Earlier contacts without result are owned up to. */
export const repeatContact = requires({
  principleId: 'escalate.repeat-contact',
  exempt: whenFlagged('repeat_complaint'),
  acts: ['earlier_contacts'],
  words: /(?:之前|此前|前(?:几|两|三)次|上次|多次|再次|第[二三四五]次|一直)[^。；]{0,24}(?:来电|反映|投诉|联系|答复|回复|找过|没有|未)/,
  reason: '客户不是第一次反映，回复像是第一次听说',
  reasonEn: 'treats a repeated complaint as new',
  fix: '写明此前几次反映没有得到解决，为此道歉',
})
