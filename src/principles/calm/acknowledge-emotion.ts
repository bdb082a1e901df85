import { forComplaints, whenUpset, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** What upset the customer is named and accepted. */
export const acknowledgeEmotion = requires({
  principleId: 'calm.acknowledge-emotion',
  exempt: whereAll(forComplaints, whenUpset),
  acts: ['ack_feeling', 'customer_side'],
  words:
    /(?:理解|体谅|体会|明白|知道)[^。；]{0,24}(?:着急|担心|生气|心情|委屈|难受|失望|不安|不容易)|让您[^。；]{0,16}(?:着急|担心|白跑|久等|受累|受委屈|费心)|\bunderstand\b/,
  reason: '没有一句话提到客户的心情或难处',
  reasonEn: 'nothing acknowledges what upset the customer',
  fix: '开头补一句：什么事让客户着急或生气，这份心情可以理解',
})
