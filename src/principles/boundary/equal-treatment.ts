import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:鉴于|考虑到|因为|看在|念在|由于)您(?:是|为|身为|在我行的?)?[^。；，]{0,12}(?:贵宾|vip|私人银行|钻石|白金|高净值|大客户|老客户|老乡|熟人|领导|资产)[^。；]{0,24}(?:特|优先|破例|减免|免|退|照顾|额外|加急)|(?:普通|一般)客户[^。；]{0,10}(?:不|没)(?:能|予|有|享受)|达到[^。；]{0,12}(?:等级|资产|星级)[^。；]{0,12}(?:才|方)(?:能|可)/g,
    negatable: false,
  },
]
const need = /孕|轮椅|残|病|老年|年迈|高龄|不便|婴|急诊|受伤|视障|听障|pregnan|wheelchair|illness|disab/
const equality = /一视同仁|一律|同样|同等|平等|不论|无论|不分|不因|都一样|equal|regardless/

/** Nothing is granted, hurried or denied by standing, wealth, acquaintance or origin. Priority for a need is no breach. */
export const equalTreatment = forbids({
  principleId: 'boundary.equal-treatment',
  rules,
  labels: ['privileged', 'discrimination'],
  allowed: ({ sentence }) => equality.test(sentence.plain) || need.test(sentence.plain),
  reason: '按身份、资产、关系或来历区别对待',
  reasonEn: 'grants, hurries or denies by standing, wealth, acquaintance or origin',
  fix: '删去身份和关系的理由，只写对所有客户一样的条件和时限；因需要给予照顾的，写明需要',
})
