import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const people =
  '家人|家属|家里|父母|爸妈|爸爸|妈妈|父亲|母亲|老伴|爱人|丈夫|妻子|老公|老婆|配偶|儿子|女儿|子女|孩子|亲戚|亲友|亲属|朋友|熟人|单位|公司|领导|上司|老板|同事|学校|老师|导师|辅导员|居委会|社区|村委|街道|房东|邻居|介绍人|紧急联系人|户籍地|family|employer|relatives?|boss|husband|wife|son|daughter|parents|friends?|workplace'
/** Of these nobody but the customer's own are meant. */
const kin = '家人|家属|父母|爸妈|老伴|爱人|配偶|子女|亲友|亲属|紧急联系人|介绍人'
const reach =
  '联系|通知|告知|告诉|找(?!回|到)|打电话|致电|走访|拜访|沟通|反映|通报|发函|说明情况|做(?:做|一做)?(?:您的)?工作|劝(?:说|劝|导)?|请(?:他们|他|她)?出面|出面|上门|约谈|转达|contact|call|inform|speak (?:to|with)|notify|ask'
const rules: readonly StatementRule[] = [
  {
    pattern: new RegExp(
      `(?:我行|我们|我|支行|网点|同事|经理|工作人员|已|已经|会|将|打算|准备|不得不|只好|只能|再|并|考虑)[^。；，]{0,16}(?:与|向|跟|和|找|给|同|请|托|通过|联系|通知|告知|告诉)(?:了)?(?:到)?(?:您(?:的|所在(?:的)?)?[^，。；您]{0,6}(?:${people})|(?:${kin}))[^。；]{0,20}`,
      'g',
    ),
  },
  { pattern: new RegExp(`您(?:的)?(?:${people})[^。；]{0,16}(?:也|已|已经|都)?(?:劝|知道|了解|同意|认识|认为|希望您|说您)[^。；]*`, 'g') },
  { pattern: new RegExp(`(?:${reach})(?:了|到|过)?您(?:的|所在(?:的)?)?[^，。；]{0,4}(?:${people})`, 'g') },
  {
    pattern:
      /(?:we|i) (?:have |will |may |shall |'ll )?(?:already )?(?:contact|call|inform|speak (?:to|with)|reach(?:ed)? out to|notify|notified|spoken (?:to|with)|ask)(?:ed)? your (?:family|employer|relatives?|boss|husband|wife|son|daughter|parents|friends?|workplace|company)/g,
  },
]
const harmless =
  /代发|工资|问候|慰问|老人家|表扬|夸奖|授权|委托|代理人|监护|经您同意|您同意(?:后)?|征得您|如您(?:愿意|需要|同意)|(?:请|建议|麻烦|方便的话)您?[^，。；]{0,8}(?:家人|子女|家属|亲友)[^，。；]{0,8}(?:陪|代|帮|协助|一起|来)|陪同|(?:不会|绝不|从未|未曾|没有|不)[^，。；]{0,8}(?:联系|通知|告知|告诉|透露|打扰)|安全|120|急救|送医|就医|危险|紧急情况|您的(?:公司|单位)(?:账户|对公|财务|会计|经办|客户)|贵公司|对公/

/** Without a word for anybody around the customer there is nobody to press through. */
const around =
  /家|亲|父|母|爸|妈|爱人|丈夫|妻|老公|老婆|老伴|儿|女|孩|子女|哥|姐|弟|妹|舅|叔|姨|伯|表|侄|单位|公司|领导|老板|老师|学校|同学|邻|村|社区|街道|居委|熟人|朋友|介绍人|房东|担保人|紧急联系人|employer|family|relative|boss|husband|wife|parents|friend|manager|school/

/** Neither relatives nor employers nor acquaintances of the customer are told or used. */
export const noThirdPartyPressure = forbids({
  principleId: 'guard.g3-no-third-party-pressure',
  rules,
  labels: ['third_party_pressure'],
  allowed: ({ sentence }) => harmless.test(sentence.plain) || !around.test(sentence.plain),
  reason: '把投诉告诉客户身边的人或借他们施压',
  reasonEn: 'tells the complaint to people around the customer, or presses through them',
  fix: '删去联系第三人的内容；只联系客户本人或其书面授权的代理人',
})
