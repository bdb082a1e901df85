import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { isLeftOpen } from './decision.ts'

const restricted =
  /(?:账户|账号|卡|资金|非柜面|工资卡)[^，。；]{0,14}(?:冻结|限制|管控|止付|锁定|暂停(?:使用|交易|非柜面)|只收不付|封(?:了|控|停)|停用|不能转账|转不出)|(?:冻结|冻|封|锁|限制|管控|止付)(?:了|住)?[^，。；]{0,6}(?:账户|账号|卡|资金|非柜面)|非柜面(?:业务|交易)?[^，。；]{0,6}(?:限制|暂停|受限|关闭)|account (?:was|is|has been|got) (?:frozen|restricted|blocked|locked)|(?:froze|frozen|blocked|restricted) my (?:account|card)/
const forFraud = /涉诈|反诈|电诈|诈骗|欺诈|可疑|风险|异常|断卡|洗钱|fraud|suspicious|risk/
/** Restrictions with another ground: these rules do not bind them. */
const otherGround =
  /证件(?:已)?(?:过期|到期|失效)|身份证(?:件)?(?:已)?(?:过期|到期)|久悬|长期不动|睡眠户|法院|司法(?:冻结|查封)|执行局|公安(?:机关)?(?:依法)?冻结|有权机关|密码(?:连续)?(?:输错|错误)|挂失|逾期|欠款|expired|court|wrong pin/

const reason =
  /原因|因为|由于|因[^此，]{2,}|系因|触发|涉及|涉嫌|所致|缘于|可疑交易|异常交易|出于|依据[^，。；]{0,20}(?:法|规定|办法)|because|due to|reason/
const channel =
  /申诉|异议|复核|(?:提出|申请)[^，。；]{0,14}(?:核实|解除|核查|复查|恢复)|(?:拨打|致电|联系|前往|到)[^，。；]{0,24}(?:网点|柜台|反诈|热线|客服|部门|银行|支行|\d{5,})|(?:网点|柜台|热线|部门|支行|客服)[^。]{0,24}(?:申诉|申请|核实|异议)|(?:申诉|渠道|异议|申请)[^。]{0,24}(?:网点|柜台|热线|电话|部门|支行|客服)|appeal|contact|hotline|branch/
const papers = /(?:材料|资料|证件|证明|身份证|凭证|合同|票据|说明|收据|回单|聊天记录|发货单)|documents?|papers|proof|id card|passport/
const asking = /材料(?:是|为|：|:)|提供|提交|携带|带上|带|准备|出示|需要|所需|凭|持|bring|provide|submit|need/

/** How suspicion is detected is never told. */
const detection =
  /风控模型|监测模型|反诈模型|模型(?:评分|判定|命中|规则)|规则(?:编号|引擎|阈值|库|命中)|(?:触发|命中)[^，。；]{0,10}(?:规则|模型|指标|阈值|策略|预警条件)|阈值|评分(?:为|达|超)|快进快出|分散转入|集中转出|集中转入|分散转出|小额(?:测试|试探)|夜间(?:频繁|多次|集中)?(?:交易|转账)|(?:频率|频次|笔数|金额)[^，。；]{0,10}(?:超过|达到|大于)[^，。；]{0,6}(?:\d|[一二三四五六七八九十百千万])|(?:\d+|[一二三四五六七八九十]+)(?:分钟|小时|日|天)内[^，。；]{0,10}(?:转|交易|入账|收|付|汇)[^，。；]{0,10}(?:\d+|[一二三四五六七八九十百]+)(?:次|笔)|黑名单|灰名单|名单库|同一(?:设备|ip|登录地)|ip地址|设备指纹|登录环境|算法|risk (?:model|score)|threshold|detection rule/g

/** A restricted account: the reason, the way to appeal and the papers needed are told, never the way of detection. */
export const freezeReasonAndAppeal: Check = {
  principleId: 'law.freeze-reason-and-appeal',
  run: (context: CheckContext): CheckFinding => {
    if (!applies(context)) return notApplicable('不涉及因涉诈风险限制账户', 'no account restricted for suspected fraud')
    const reading = readingOf(context)
    const told = detectionIn(reading) ?? saidIn(context, ['detection_logic'])[0]
    if (told) {
      return failAt(reading, told, {
        reason: `「${wordsAt(reading, told)}」透露了风险识别的方法`,
        reasonEn: 'reveals how suspicion is detected',
        fix: '只写明限制的原因类别和法律依据，不写模型、规则、阈值或触发的交易特征',
      })
    }
    return missingElements(reading, context)
  },
}

function applies({ narrative, text, stage, facts, assessment }: CheckContext): boolean {
  if (stage === 'enquiry') return false
  const told = fold(narrative)
  const draft = fold(text)
  const known = `${draft}${(facts ?? []).map((fact) => fold(fact.statement)).join('。')}`
  if (!restricted.test(told)) return false
  if (otherGround.test(told) || (otherGround.test(known) && !/涉诈|反诈|电信网络诈骗/.test(known))) return false
  return (
    forFraud.test(told) || forFraud.test(known) || assessment.flags.some(({ code }) => code === 'suspected_fraud') || restricted.test(draft)
  )
}

function detectionIn(reading: Reading): { start: number; end: number } | null {
  for (const { plain, start } of reading.sentences) {
    for (const match of plain.matchAll(detection)) {
      if (isNegatedAt(plain, match.index) || /不(?:便|能|会|得)[^，。]{0,6}(?:透露|说明|披露)/.test(plain)) continue
      return { start: start + match.index, end: start + match.index + match[0].length }
    }
  }
  return null
}

/** The reason is kept from the customer. */
const withheld =
  /(?:缘由|原因|缘故|理由|为什么|为何)[^。；]{0,10}(?:不便|不清楚|不知道|看不到|不能(?:说|讲|透露)|无从)|(?:不便|不能|无法)[^。；]{0,6}(?:透露|说明|告知|细说)[^。；]{0,6}(?:缘由|原因|理由)|confidential|not at liberty/

/** What the draft says of the restriction: the sentences that name it and two on either side; all of it where it speaks of little else. */
function wordsOnRestriction({ sentences, plain }: Reading): string {
  const naming = sentences.flatMap(({ own }, at) => (restricted.test(own) || /限制|冻结|管控|受限|止付|停用/.test(own) ? [at] : []))
  if (naming.length === 0 || naming.length * 4 >= sentences.length) return plain
  const near = new Set(naming.flatMap((at) => [at - 2, at - 1, at, at + 1, at + 2]))
  return sentences.flatMap((sentence, at) => (near.has(at) ? [sentence.plain] : [])).join('')
}

function missingElements(reading: Reading, context: CheckContext): CheckFinding {
  const words = wordsOnRestriction(reading)
  // While the matter is still being checked, the reason may be what is being checked.
  const reasonKnown = (reason.test(words) && !withheld.test(words)) || isLeftOpen(context.text, /原因|理由/)
  const askedPapers = (papers.test(words) && asking.test(words)) || isLeftOpen(context.text, /材料|资料|证件|证明/)
  const parts: readonly [string, boolean][] = [
    ['限制的原因', reasonKnown],
    ['申诉或核实的渠道', channel.test(words) || isLeftOpen(context.text, /渠道|申诉|联系|电话|部门/)],
    ['需要提交的材料', askedPapers || /无需(?:您)?(?:再)?(?:提供|提交)[^，。；]{0,6}(?:任何)?材料/.test(words)],
  ]
  const missing = parts.filter(([, present]) => !present).map(([name]) => name)
  if (missing.length === 0) return pass
  return failWhole({
    reason: `账户受限，回复没有写明${missing.join('、')}`,
    reasonEn: 'a restricted account: reason, way to appeal or papers needed are not told',
    fix: '写明限制的原因（正在核实的说明正在核实原因）、申诉渠道和需要提交的材料；未知的用【待填:…】留空',
  })
}
