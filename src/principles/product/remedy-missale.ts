import { whenFlagged } from '../support/exempt.ts'
import { requires } from '../support/requires.ts'

/** Where misselling is alleged the selling itself is addressed. */
export const remedyMissale = requires({
  principleId: 'product.remedy-missale',
  exempt: whenFlagged('misselling'),
  acts: ['owns_unclear', 'parties', 'corrects'],
  words: /销售|推介|推荐(?:时|过程)|双录|录音|录像|风险(?:提示|测评|评估)|适当性|客户经理|sold|selling/,
  reason: '没有谈销售过程本身',
  reasonEn: 'is silent on how it was sold',
  fix: '写明怎样核查销售过程（双录、测评、话术），以及可能的退换或调整',
})
