import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const product =
  '理财|基金|保险|保单|年金|存单|大额存单|结构性存款|信托|国债|债券|黄金|积存金|资管|产品|投资|组合|配置|固收|定投|fund|wealth product|investment|bond|annuity'
const lure =
  '收益|利率|年化|回报|赚|增值|跑赢|翻本|回本|补回|找补|弥补|挽回|保本|稳健|稳赚|划算|高息|利息(?:更|高)|业绩|净值|yield|return|profit|interest'

/** An investment or its yield held out as the cure of a grievance. */
const rules: readonly StatementRule[] = [
  {
    pattern: new RegExp(
      `(?:建议|推荐|可以|不妨|考虑|转(?:投|入|到|成)|换(?:成|到|购|一款)?|改(?:投|买|购)|购买|申购|认购|买(?:入)?|配置|置换|升级|参与|为您(?:安排|预留|挑选|申请)|给您(?:安排|留|找|配))[^。；]{0,24}(?:${product})[^。；]{0,30}(?:${lure})`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?:${product})[^。；]{0,24}(?:${lure})[^。；]{0,24}(?:补(?:回|上|偿)|弥补|赚回|找回|抵(?:消|掉)|挽回|回来|满意|值得|考虑|了解(?:一下)?|购买|转|参与|试试)`,
      'g',
    ),
  },
  {
    pattern:
      /(?:预期|预计|参考|年化|业绩比较基准|七日年化)[^，。；]{0,10}(?:\d+(?:\.\d+)?%|百分之[一二三四五六七八九十点]+)[^。；]{0,24}(?:产品|理财|基金|给您|可以|适合|推荐|弥补|考虑)/g,
  },
  {
    pattern: /(?:保本|保收益|稳赚不赔|包赚|只赚不赔|绝对(?:安全|收益)|刚性兑付|guaranteed (?:return|yield))/g,
    unless: /不(?:是|属于|再|得)?[^，。；]{0,4}保本|非保本|不承诺保本|打破刚性兑付/,
  },
  { pattern: /(?:move|switch|transfer|put|roll)[^.]{0,40}(?:product|fund|deposit|investment)[^.]{0,40}(?:yield|return|%|earn|make up)/g },
]
const ownTerms = /合同|协议|说明书|约定|产品条款|到期(?:后)?(?:自动|赎回)|您(?:持有|购买|当时|原来)|起息|核实|核对|风险揭示/

/** No yield figure and no investment offer stands as a remedy; no promise of principal or return. */
export const noYieldLure = forbids({
  principleId: 'guard.g1-no-yield-lure',
  rules,
  labels: ['yield_lure'],
  // What the customer already holds may be explained.
  allowed: ({ sentence, words }) => ownTerms.test(sentence.plain) && !/推荐|建议|不妨|换购|转投|保本|稳赚|包赚/.test(words),
  reason: '用产品或收益来化解投诉',
  reasonEn: 'holds out an investment or its yield as the cure of a grievance',
  fix: '删去产品推荐和收益数字，只写问题怎样核实、依据什么处理、何时答复',
})
