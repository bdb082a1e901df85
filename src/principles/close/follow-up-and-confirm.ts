import { inFullReplies, onceDecided, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Afterwards somebody checks that it is solved. */
export const followUpAndConfirm = requires({
  principleId: 'close.follow-up-and-confirm',
  exempt: whereAll(onceDecided, inFullReplies),
  acts: ['follow_up'],
  words: /(?:回访|再(?:次)?(?:联系|致电|打电话|跟您确认|核对)|跟进|确认(?:是否)?(?:到账|解决|恢复))/,
  reason: '没有说会回访确认问题真正解决',
  reasonEn: 'does not say that somebody checks afterwards',
  fix: '写明哪天由谁回访确认',
})
