import { forbids } from '../support/forbids.ts'
import { besideIt } from '../support/neighbours.ts'

/** Whoever is asked first hands over warmly; the customer is not sent off to start again. */
export const firstContactOwnership = forbids({
  principleId: 'escalate.first-contact-ownership',
  rules: [
    {
      pattern:
        /请您?(?:自行|直接|另行|还是|先)?(?:去)?(?:联系|咨询|拨打|致电|前往|找)[^。；，]{0,12}(?:公司|商户|客服|部门|网点|热线|柜台|开户行|厂商|平台)[^。；，]{0,6}(?:处理|解决|反映|投诉|咨询|协商)/g,
    },
  ],
  labels: ['bounce'],
  allowed: ({ sentence }, context) => besideIt(context, sentence, ['parties', 'alternative']),
  reason: '让客户到别处从头再来',
  reasonEn: 'sends the customer elsewhere to start again',
  fix: '由本行去联系对方并交代前因，写明谁会给客户回话、哪天',
})
