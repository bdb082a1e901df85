import { fromSeverity, inFullReplies, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** A grave matter is owned by a responsible senior person, named by role. */
export const seniorOwnership = requires({
  principleId: 'act.senior-ownership',
  exempt: whereAll(fromSeverity(3), inFullReplies),
  acts: ['senior'],
  words:
    /(?:负责人|行长|主任|经理|总监|主管)[^。；]{0,16}(?:牵头|负责|督办|亲自|承办|过问|跟进|联系|处理)|由[^。；]{0,12}(?:负责人|行长|主任|经理|总监|主管)/,
  reason: '事情严重，没有写由哪位负责人承办',
  reasonEn: 'no responsible senior owns a grave matter',
  fix: '写明由哪个岗位的负责人牵头、怎样联系',
})
