import { inFullReplies, onceDecided, whenResponsible, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Where the bank was at fault the regret is told once more at the end. */
export const reapologise = requires({
  principleId: 'close.reapologise',
  exempt: whereAll(onceDecided, inFullReplies, whenResponsible('bank')),
  acts: ['closing_regret', 'apology_named'],
  words: /再次[^。；]{0,10}(?:抱歉|歉意|道歉|对不起)/,
  reason: '结尾没有再表示一次歉意',
  reasonEn: 'does not repeat the regret at the end',
  fix: '结尾再简短道歉一次',
})
