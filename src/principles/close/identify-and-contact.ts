import { inFullReplies } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The reply says who writes and how to reach them. */
export const identifyAndContact = requires({
  principleId: 'close.identify-and-contact',
  exempt: inFullReplies,
  acts: ['contact'],
  words: /电话|联系(?:人|方式|我)|致电|拨打|【待填[^】]*(?:电话|联系|经办|contact)[^】]*】|phone|call/,
  reason: '没有写联系人和联系方式',
  reasonEn: 'names nobody to reach',
  fix: '写明经办岗位和联系方式',
})
