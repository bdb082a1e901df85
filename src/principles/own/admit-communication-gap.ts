import { onceDecided, whenResponsible, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Without fault but with a misunderstanding the bank owns that it was not clear. */
export const admitCommunicationGap = requires({
  principleId: 'own.admit-communication-gap',
  exempt: whereAll(onceDecided, whenResponsible('customer')),
  acts: ['owns_unclear', 'apology_named'],
  words: /(?:没(?:有)?|未(?:能)?)[^。；]{0,14}(?:说|讲|解释|告诉|提示|说明)[^。；]{0,6}(?:清楚|明白|到位|周全|及时)/,
  reason: '业务没有错，但没有承认事先没讲清楚',
  reasonEn: 'does not own that the matter was not made clear',
  fix: '补一句：这一点我们事先没有讲清楚',
})
