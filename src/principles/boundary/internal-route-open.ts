import { inFullReplies, onceDecided, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The bank’s own way of objection is given. */
export const internalRouteOpen = requires({
  principleId: 'boundary.internal-route-open',
  exempt: whereAll(onceDecided, inFullReplies),
  acts: ['internal_route', 'remedy_review'],
  words: /(?:不同意|有异议|不满意)[^。；]{0,40}(?:申请|核查|复核|联系|提出|反映)|申请核查|复核/,
  reason: '没有写对结果有异议时可以怎样在行内解决',
  reasonEn: 'gives no way of objection within the bank',
  fix: '写明不同意时可以向谁申请核查、怎样联系',
})
