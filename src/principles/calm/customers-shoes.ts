import { forComplaints, inFullReplies, whereAll } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** The reply says what the matter meant for the customer. */
export const customersShoes = requires({
  principleId: 'empathy.customers-shoes',
  exempt: whereAll(forComplaints, inFullReplies),
  acts: ['customer_side', 'ack_feeling'],
  words:
    /(?:耽误|影响|打乱|连累)(?:了)?您|(?:让|令|使|害|给)您[^。；]{0,20}(?:白跑|久等|奔波|损失|着急|担心|费心|多付|少拿|委屈|受累|难堪|为难|添了?堵|不安|焦心|等了|耗|误)|您[^。；]{0,10}(?:急用|等着用|跑了|等了)/,
  reason: '只有银行的说法，没有写这件事给客户带来了什么',
  reasonEn: 'says nothing of what the matter meant for the customer',
  fix: '写出一项具体影响：时间、钱、奔波、担心',
})
