import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import { type Reading, readText } from '../../language/reading.ts'
import { policyLines } from '../support/policy-lines.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

/** What the bank holds itself or can look up in its systems. */
const held =
  '(?:交易|账户|银行卡?|资金|收支|扣款|还款|存取款)?(?:流水|明细)(?!账)|对账单|(?:交易|扣款|扣费|还款|取款|存款|转账|签约|开户|投诉|通话|叫号|操作)(?:的)?(?:记录|凭证|凭条|日志)|开户(?:资料|申请书|证明|信息|凭证)|账户(?:信息|资料)证明|余额证明|(?:贷款|借款|购房贷款|信用卡|理财|产品|代扣|签约)?(?:合同|协议|领用合约)(?:的)?(?:复印件|原件|副本|扫描件|正本|照片)|(?:风险测评|风险评估)(?:问卷|结果|报告)?|双录(?:资料|视频|录像)?|(?:当天|网点|柜台|大厅|银行|监控)的?(?:监控)?(?:录像|视频)|(?:客服|通话|电话)录音|工单(?:记录|编号)?|业务(?:申请表|凭证|回单)(?:复印件)?|短信(?:的)?发送记录|系统(?:截图|记录)|叫号(?:单|记录)|account statements?|transaction (?:history|records?|statements?)|copy of (?:the|your) (?:loan )?(?:contract|agreement)|cctv|call recordings?'
const asks =
  '(?:请|需要?|须|希望您|配合|要求|麻烦|烦请|敬请|务必|应|还需|另需|能否|可否|可以|方便|尽快|先|自行|please|need|must|kindly|could you|required to)[^。；！？]{0,24}?(?:提供|提交|出示|补充|携带|带上|带来|带|出具|准备|邮寄|寄送|寄来|上传|打印|开具|复印|补交|递交|发送|发来|发给|传真|附上|补齐|拿来|调取|provide|submit|send|bring|upload|attach)(?:好|齐|一份|相关|近期|您的?|以下|下列|本人|完整的?|加盖公章的|：|:|,|，|\\s)*[^。；！？]{0,40}?'
const verbs = '打印|拍照|拍下|上传|发送|发给|发来|寄|提供|提交|准备|带来|带上|交给|交到|拿来|出示|复印'
const requests: readonly RegExp[] = [
  new RegExp(`${asks}(?<item>${held})`, 'g'),
  new RegExp(
    `(?:请|麻烦|烦请|需要?|能否|可否|要|辛苦)[^。；！？]{0,20}(?:把|将)[^。；！？]{0,20}?(?<item>${held})(?=[^。；！？，]{0,16}(?:${verbs}))`,
    'g',
  ),
]

const optional =
  /如(?:果)?(?:您)?(?:手头|手边|方便|还)?(?:有|保存|留有|保留|愿意)|若(?:您)?(?:有|方便|愿意|保留)|手头有|自愿|可以一并|可一并|没有也|不提供也|不是必须|并非必须|无需|不用|不必|不需要|不要求|if you (?:have|still have|wish)|not (?:need|required)|no need|optional/
const elsewhere =
  /他行|其他银行|别的银行|对方银行|收款银行|外行|微信|支付宝|商户|第三方|保险公司|医院|雇主|单位|社保|公积金|another bank|other bank/
const byBank =
  /(?:我行|我们|本行|网点|支行|分行|客服中心|技术部门|管理部门|厂商|同事|工作人员|运营|后台)[^。；，]{0,14}(?:将|会|已|正在|正|负责|协助|尽快|为您|帮您|申请|调取|核对|联系)|(?:将|会|已|正在|要求|责成|安排|通知)(?:由)?(?:我行|网点|支行|客服|技术|有关部门|商户|保险公司|柜员)|\bwe (?:will|are|have)\b/
const receiving =
  /(?:您|客户)[^。；，]{0,6}(?:可以|可|有权|如需|能)[^。；]{0,10}(?:申请|查询|下载|打印|查看|获取|索取|要求)|为您(?:提供|打印|开具|调取)|向您(?:提供|出示|说明)|给您(?:打印|提供|看)/

/** Nothing is asked of the customer that the bank already holds or can look up. */
export const noRedundantMaterial: Check = {
  principleId: 'law.no-redundant-material',
  run: (context: CheckContext): CheckFinding => {
    const reading = readText(context.text)
    const listed = policyLines(context.policy, ['procedure']).map(fold)
    const asked = askedIn(reading, listed)
    if (!asked) return pass
    return failAt(reading, asked, {
      reason: `要求客户提供「${wordsAt(reading, asked.item)}」，而这是本行已有或可以自行查询的材料`,
      reasonEn: 'asks for material that the bank already holds or can look up itself',
      fix: '删去这项要求，改为由本行自行调取；确需客户手中的材料时，写明自愿提供、没有也不影响处理',
    })
  },
}

type Asked = { readonly start: number; readonly end: number; readonly item: { readonly start: number; readonly end: number } }

function askedIn(reading: Reading, listed: readonly string[]): Asked | null {
  for (const sentence of reading.sentences) {
    for (const match of requests.flatMap((pattern) => [...sentence.plain.matchAll(pattern)])) {
      const item = match.groups?.item ?? ''
      const end = match.index + match[0].length
      const context = sentence.plain.slice(Math.max(0, match.index - 20), Math.min(sentence.plain.length, end + 24))
      if (match[0].includes('□') || optional.test(context) || elsewhere.test(match[0])) continue
      if (byBank.test(sentence.plain.slice(Math.max(0, match.index - 24), end)) || receiving.test(sentence.plain)) continue
      if (isNegatedAt(sentence.plain, match.index) || /(?:不|无|未|没)[^，。]{0,4}$/.test(match[0].slice(0, -item.length).slice(0, 4)))
        continue
      if (listed.some((line) => line.includes(item))) continue
      return {
        start: sentence.start + match.index,
        end: sentence.start + end,
        item: { start: sentence.start + end - item.length, end: sentence.start + end },
      }
    }
  }
  return null
}
