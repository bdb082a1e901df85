import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { policyLines } from '../support/policy-lines.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

/** What the bank holds itself or can look up in its systems. */
const held =
  /(?:交易|账户|银行卡?|资金|收支|扣款|还款|存取款)?(?:流水|明细)(?:单|表)?(?!账)|对账单|(?:交易|扣款|扣费|还款|取款|存款|签约|开户|投诉|通话|叫号|操作)(?:的)?(?:记录|日志)|(?:扣款|扣费|还款|取款|存款|开户)(?:的)?(?:凭证|凭条)|开户(?:资料|申请书|证明|信息|凭证)|账户(?:信息|资料)证明|余额证明|(?:贷款|借款|按揭|信用卡|理财|代扣|购买)(?:产品)?(?:的)?(?:合同|协议|合约|申请表)|(?<!购销|货款|买卖|劳动|租赁|工程|销售|采购|货物)(?:合同|协议|领用合约)(?:的)?(?:复印件|原件|副本|扫描件|正本|照片|影本)|(?:办卡|开卡|开户|签约|当时)[^，。；]{0,6}申请表|(?:风险测评|风险评估)(?:问卷|结果|报告)?|双录(?:资料|视频|录像)?|(?:当天|当日|网点|柜台|大厅|银行)[^，。；]{0,8}(?:录像|监控)(?:视频|资料)?|监控(?:录像|视频)|(?:客服|通话|电话)录音|工单(?:记录|编号)?|业务(?:申请表|凭证|回单)(?:复印件)?|(?:我行|本行|银行)(?:出具|开具|发出)的[^，。；]{0,10}(?:通知书|凭证|回执|证明)|短信(?:的)?发送记录|系统(?:截图|记录)|叫号(?:单|记录)|(?:account |bank |months of )statements?|transaction (?:history|records?|statements?)|(?:copy|copies) of (?:the|your) (?:loan )?(?:contract|agreement|account opening form)|cctv|call recordings?/g
const cue =
  /(?<!如)(?:请|需要?|须|希望您|配合|要求您|麻烦|烦请|敬请|务必|应(?!当由)|能否|可否|辛苦|抽空|自备|得(?:先)?|要先|自行|你先|您先|please|need|must|kindly|could you|required to)/g
const hand =
  /提供|提交|出示|补充|携带|带上|带来|带(?!来|给|领|有)|准备|邮寄|寄送|寄|上传|打印|打一|开具|出具|复印|补交|递交|发送|发来|发给|传真|附上|补齐|拿来|调取|调出|找出|拍给|拍照|导出|发我|发到|送来|送到|送交|交来|交给|交到|自备|provide|submit|send|bring|upload|attach/

const optional =
  /如(?:果)?(?:您)?(?:手头|手边|方便|还)?(?:有|保存|留有|保留|愿意)|若(?:您)?(?:有|方便|愿意|保留)|手头有|自愿|可以一并|可一并|没有也|不提供也|不是必须|并非必须|无需|不用|不必|不需要|不要求|if you (?:have|still have|wish)|not (?:need|required)|no need|optional/
const elsewhere =
  /他行|其他银行|别的银行|对方银行|收款银行|外行|微信|支付宝|商户|第三方|保险公司|医院|雇主|单位|社保|公积金|another bank|other bank/
const byBank =
  /(?:我行|我们|本行|网点|支行|分行|客服中心|部门|厂商|同事|工作人员|运营|后台)[^。；，]{0,14}(?:将|会|已|正在|正|需要|负责|协助|尽快|为您|帮您|申请|调取|核对|联系)|(?:将|会|已|正在|要求|责成|安排|通知|请)(?:由)?(?:我行|网点|支行|客服|客户经理|技术|科技|有关部门|警方|厂商)|\bwe (?:will|are|have|need)\b/
const receiving =
  /(?:您|客户)[^。；，]{0,6}(?:可以|可|有权|如需|能)[^。；]{0,10}(?:申请|查询|下载|打印|查看|获取|索取|要求|开具)|为您(?:提供|打印|开具|调取)|向您(?:提供|出示|说明)|给您(?:打印|提供|看)/

/** Nothing is asked of the customer that the bank already holds or can look up. */
export const noRedundantMaterial: Check = {
  principleId: 'law.no-redundant-material',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const listed = policyLines(context.policy, ['procedure']).map(fold)
    const asked =
      askedIn(reading, listed) ??
      saidIn(context, ['redundant_material']).find(({ words }) => !listed.some((line) => sharesPaper(words, line)))
    if (!asked) return pass
    return failAt(reading, asked, {
      reason: `要求客户提供「${wordsAt(reading, asked)}」，而这是本行已有或可以自行查询的材料`,
      reasonEn: 'asks for material that the bank already holds or can look up itself',
      fix: '删去这项要求，改为由本行自行调取；确需客户手中的材料时，写明自愿提供、没有也不影响处理',
    })
  },
}

/** Papers that the bank's own list names may be asked for. */
const sharesPaper = (words: string, line: string): boolean => [...words.matchAll(held)].some(([paper]) => line.includes(paper))

function askedIn(reading: Reading, listed: readonly string[]): Span | null {
  let listing = false
  for (const sentence of reading.sentences) {
    for (const match of sentence.plain.matchAll(held)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const requested = listing || isRequested(sentence.plain, span)
      if (requested && !isExcused(sentence, span) && !listed.some((line) => line.includes(match[0]))) {
        return { start: sentence.start + span.start, end: sentence.start + span.end }
      }
    }
    // 「需提供以下材料：1.…；2.…」: the pieces after a semicolon belong to the request.
    listing = /[；;：]$/u.test(sentence.text) && (listing || opensList(sentence.plain))
  }
  return null
}

const opensList = (words: string): boolean => /(?:以下|下列|如下)[^。；]{0,6}(?:材料|资料|证件)/.test(words) && !optional.test(words)

function isRequested(words: string, { start, end }: Span): boolean {
  const from = [...words.slice(0, start).matchAll(cue)].map((match) => match.index).filter((at) => start - at <= 44)
  const [first] = from
  return first !== undefined && (hand.test(words.slice(first, start)) || hand.test(words.slice(end, end + 16)))
}

function isExcused({ plain }: Sentence, { start, end }: Span): boolean {
  const around = plain.slice(Math.max(0, start - 44), Math.min(plain.length, end + 24))
  if (optional.test(around) || elsewhere.test(plain.slice(Math.max(0, start - 16), end))) return true
  if (byBank.test(plain.slice(Math.max(0, start - 44), start)) || receiving.test(plain)) return true
  return isNegatedAt(plain, start) && !/否则|才能/.test(plain)
}
