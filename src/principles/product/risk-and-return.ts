import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:净值|收益|行情|市场|价格|基金|产品|亏(?:损|掉的)?|本金)[^。；]{0,16}(?:一定|肯定|必然|早晚|迟早|总|很快|不久|马上|过段时间)[^。；，]{0,6}(?:会)?(?:涨|回升|回来|回本|恢复|反弹|转好|赚)/g,
  },
  { pattern: /(?:will|is (?:sure|bound|certain) to) (?:recover|rebound|bounce back|come back|go (?:back )?up)\b/g },
]

const told =
  /可能[^。；]{0,6}(?:受损|亏|跌|少)|没有人能|说不准|谁也说不|不(?:作|做)[^，。；]{0,4}预测|不保证|可能涨[^。；]{0,6}也可能|not guaranteed/

/** A shortfall is told by risk and return; nobody says that it will come back or that there is none. */
export const riskAndReturn = forbids({
  principleId: 'product.risk-and-return',
  rules,
  labels: ['risk_minimised'],
  allowed: ({ sentence }) => told.test(sentence.plain),
  reason: '淡化风险，或者断言收益会回来',
  reasonEn: 'plays the risk down or says that the loss will come back',
  fix: '写明产品有什么风险、收益为什么低于预期、今后仍可能涨跌，不作任何预测',
})
