import type { Fact } from '../../../domain/fact.ts'
import { contentTokens } from '../../../language/likeness.ts'
import type { Brief } from './brief.ts'
import type { Matter } from './matters.ts'

/** A grievance with the verified facts that decide it. */
export type Verified = {
  readonly matter: Matter
  readonly findings: readonly Fact[]
  /** A finding says that the bank erred. */
  readonly fault: boolean
  /** A finding says that all was in order, and none that the bank erred. */
  readonly cleared: boolean
}

const underWay = /正在|尚未|还未|仍在|待(?:核|查|定|确认)|核查中|处理中/
const conclusive =
  /经核|查明|查实|属实|原因|系因|差错|失误|有误|多扣|多收|误扣|重复|短款|长款|未按|没有按|违反|正常|无误|一致|不符|符合|显示|确认|清机|已(?:于|经|将|向|为|全额|足额)?[^，。；]{0,20}(?:退|补|冲正|恢复|解除|更正|入账|道歉)|verified|confirmed|\bshows?\b|\bfound\b|\berror\b|mistake/i
const bankErred =
  /差错|失误|有误|误(?:扣|收|划|录|记|操作)|重复(?:扣|收|记|入)|多(?:扣|收|记)|少(?:付|给|记)|漏(?:记|发|办)|录错|故障|卡钞|违反|未按|没有按|未(?:尽|履行|提示|告知|说明)|没有(?:提示|告知|说明)|短款|长款|态度(?:生硬|差|不)|我行(?:负|有)?责|\berrors?\b|mistake|\bwrongly\b|\bfailed to\b|faulty|malfunction/i
const othersErred = /客户(?:本人|自行|自己|误|输错|未|泄露)|商户|第三方|保险公司|运营商|对方|他行/
const nothingWrong =
  /正常|无误|一致|符合|未(?:发现|见)[^，。；]{0,12}(?:异常|差错|违规|问题|有误|错误|不当)|没有(?:发现)?[^，。；]{0,8}(?:异常|差错|有误|错误)|已(?:提示|告知|说明)|\bno (?:\w+ ){0,3}(?:error|mistake|irregularit)|in line with|in order\b|as agreed|correctly/i
/** An error that a finding denies is none. */
const denied =
  /(?:未(?:发现|见|查到|存在)|没有(?:发现|查到)?|并?无(?!法)|不存在|并非|不是|不属于?|排除|并未|未)[^，。；]{0,16}(?:差错|错误|异常|违规|违反|故障|失误|过错|有误|误|不当|延误|责任|重复|多扣|多收|误扣|误收|短款|长款|少付|漏记|未按)|\bno (?:\w+ ){0,3}(?:error|mistake|fault|irregularit)|without (?:any )?(?:error|mistake)|not (?:\w+ ){0,4}(?:error|mistake|fault)/gi
const bank =
  /我行|本行|支行|分行|网点|柜员|柜面|经办|工作人员|员工|客户经理|理财经理|客服|坐席|系统|设备|机器|自助机|\b(?:the bank|branch|our|staff|teller|system|machine|agent)\b/i

/** True for a fact that says how the matter stands, not merely what a record holds or a rule asks. */
export const decides = ({ kind, statement }: Fact): boolean => {
  if (underWay.test(statement)) return false
  if (kind !== undefined) return kind === 'finding' || kind === 'fault' || kind === 'loss'
  return conclusive.test(statement)
}

/** A fact that puts an error at the bank's door: said to be so, or naming both an error and who of the bank made it. */
export const isBankFault = ({ kind, statement }: Fact): boolean => {
  const said = statement.replaceAll(denied, '')
  return kind === 'fault' || (bank.test(said) && bankErred.test(said) && !othersErred.test(said))
}

const done =
  /已(?:于|经|将|向|为|全额|足额)?[^，。；]{0,24}(?:退|补|冲正|恢复|解除|更正|入账|道歉|撤销)|(?:was|were|has been|have been) (?:credited|refunded|returned|corrected|restored|unblocked|paid back)/i
/** A fact that tells of something put right already. */
export const isPutRight = ({ statement }: Fact): boolean => done.test(statement)

/** The fact's words as said to the customer, without their closing mark. */
export const tellFact = ({ statement }: Fact): string =>
  statement
    .trim()
    .replace(/[。；.;]+$/u, '')
    .replace(/^经(?:核(?:实|查|对)|查)，/u, '')
    .replace(/^经(?=核对|核查|查阅|查询|调阅)/u, '')
    .replaceAll(/该客户(?!经理)/gu, '客户')
    // Numbers and names are masked here and put back on delivery: a letter holds neither.
    .replaceAll(/〔(?!姓名)[^〕]*〕|(?<=柜员|经理|人员|客服|坐席|保安|主任)〔姓名\d+〕/gu, '')
    .replaceAll(/客户(?=账户|名下|卡|存款|贷款)/gu, '您的')
    .replaceAll(/客户(?!经理|号|服务|端|群)/gu, '您')

/** What verified facts say of one grievance. */
export function verifiedFor(matter: Matter, { matters, input }: Pick<Brief, 'matters' | 'input'>): Verified {
  const findings = input.facts.filter((fact) => decides(fact) && ownerOf(fact, matters) === matter)
  const fault = findings.some(isBankFault)
  return { matter, findings, fault, cleared: !fault && findings.some(({ statement }) => nothingWrong.test(statement)) }
}

/** The grievances with what was verified of each; null while any of them is undecided: then the reply is an interim one. */
export function verifiedOf(brief: Pick<Brief, 'matters' | 'input'>): Verified[] | null {
  const verified = brief.matters.map((matter) => verifiedFor(matter, brief))
  return verified.every(({ findings }) => findings.length > 0) ? verified : null
}

// A finding belongs to the grievance that shares most words with it; to the main one where it shares none.
function ownerOf({ statement }: Fact, matters: readonly Matter[]): Matter | undefined {
  const said = contentTokens(statement)
  const shared = (matter: Matter): number => [...contentTokens(`${matter.say}。${matter.words}`)].filter((token) => said.has(token)).length
  return [...matters].sort((one, other) => shared(other) - shared(one))[0]
}
