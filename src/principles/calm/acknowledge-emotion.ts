import { forComplaints, inFullReplies, whenUpset, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** What upset the customer is named and accepted. */
export const acknowledgeEmotion = requires({
  principleId: 'calm.acknowledge-emotion',
  exempt: whereAll(forComplaints, inFullReplies, whenUpset),
  acts: ['ack_feeling', 'customer_side'],
  words:
    /(?:理解|体谅|体会|明白|知道)[^。；]{0,24}(?:着急|担心|生气|心情|委屈|难受|失望|不安|不容易)|(?:着急|担心|生气|委屈|难受|失望|不安|落差|心情|感受|焦急|焦心|不踏实|为难|难堪)[^。；]{0,16}(?:理解|体会|明白|体谅|懂|知道|可以想见|是(?:自然|应该|难免)的)|(?:换|搁)(?:作|成|了)?(?:谁|任何人|我们)|心里不是滋味|坐不住|不容易|添了?堵|(?:让|令|使)您[^。；]{0,16}(?:着急|担心|白跑|久等|受累|受委屈|费心|焦心|奔波|不安|为难|难堪)|\bunderstand\b/,
  reason: '没有一句话提到客户的心情或难处',
  reasonEn: 'nothing acknowledges what upset the customer',
  fix: '开头补一句：什么事让客户着急或生气，这份心情可以理解',
})
