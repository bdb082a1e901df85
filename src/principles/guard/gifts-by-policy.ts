import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { forbids } from '../support/forbids.ts'
import { policyLines } from '../support/policy-lines.ts'
import type { ReadContext } from '../support/reading-of.ts'
import type { Statement, StatementRule } from '../support/statements.ts'

const gift =
  '礼品|礼物|礼盒|礼包|小礼|伴手礼|纪念品|米(?:面)?油|一桶油|大米|食用油|水果|果篮|鲜花|花束|牛奶|茶叶|购物卡|超市卡|加油卡|话费(?:券)?|优惠券|代金券|电影票|洗车券|抵用券|立减金|红包|积分(?!商城)|里程|月饼|粽子|保温杯|雨伞|毛巾|台历|体检|贵宾厅|卡(?:等级)?升级|贵宾卡|白金卡|gift|voucher|coupon|hamper|bonus points|flowers'
const give =
  '送|赠|奉上|奉送|准备了?|备(?:好|了|下)|附上|寄(?:去|上|给|送)?|聊表|略表|表(?:示)?(?:一点|些)?(?:心意|歉意|诚意)|给您(?:带|拿|补|加|发|申请|兑)|为您(?:申请|准备|争取|兑换|升级|补|发放|充)|补偿您|领取|来(?:领|取|拿)|请您(?:收下|笑纳)|发放|赔(?:您|个)|以(?:作|示)|receive|send you|offer you|give you|credit you'
const rules: readonly StatementRule[] = [
  { pattern: new RegExp(`(?:${give})[^。；]{0,20}(?:${gift})`, 'g') },
  { pattern: new RegExp(`(?:${gift})[^。；]{0,20}(?:${give}|作为(?:补偿|赔礼|歉意|感谢)|心意|收下|笑纳|赔礼)`, 'g') },
]
const harmless =
  /(?:您|客户)(?:的|所|名下|原有|剩余|已有|未|应得|应|账户)[^，。；]{0,10}(?:积分|里程|优惠券|礼品|立减金|红包|权益)|积分(?:未|没|被|清零|过期|扣|兑换(?:记录|失败|问题)|到账|规则|查询)|活动(?:规则|奖品|承诺)|兑换的|应(?:发|得|赠)的|(?:礼品|礼物)(?:缺货|未|没|质量|破损)|捡到|遗失|借(?:给|用)?[^，。；]{0,4}雨伞|雨伞(?:架|押金)|倒(?:了)?(?:杯)?(?:水|茶)|核实|核对|核查/

function isWithinCap({ sentence }: Statement, { policy }: ReadContext): boolean {
  const { giftCap } = policy
  const cap = typeof giftCap === 'number' ? giftCap : mostOf(policyLines(policy, ['giftCap']))
  if (cap <= 0) return false
  return figuresOf(sentence.plain).every(({ kind, value }) => kind !== 'money' || value <= cap)
}

const mostOf = (lines: readonly string[]): number =>
  Math.max(
    0,
    ...lines
      .flatMap((line) => figuresOf(fold(line)))
      .filter(({ kind }) => kind === 'money')
      .map(({ value }) => value),
  )

/** A gift only where the policy pack has a cap above 0, and within it. */
export const giftsByPolicy = forbids({
  principleId: 'guard.g9-gifts-by-policy',
  rules,
  labels: ['gift'],
  allowed: (statement, context) =>
    (harmless.test(statement.sentence.plain) && !/聊表|心意|赔礼|歉意/.test(statement.sentence.plain)) || isWithinCap(statement, context),
  reason: '是礼品或小恩惠，行内政策没有授权或已超出额度',
  reasonEn: 'offers a gift that the policy pack does not allow, or beyond its cap',
  fix: '删去礼品；确需的，按政策额度和理由由有权人批准后再写',
})
