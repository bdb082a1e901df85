import type { Span } from '../domain/span.ts'
import { type Act, actPatterns, outcomeActs, processActs } from './acts.ts'
import { type Condition, conditionAt } from './conditions.ts'
import { type Modality, modalityOf, type Tense, tenseOf } from './modality.ts'
import { isNegatedAt } from './negation.ts'
import type { Clause, Reading, Sentence } from './reading.ts'

export type Agent = 'bank' | 'customer' | 'third' | 'unknown'

/** Who does what, when and how surely, as one clause says it. Spans are of the folded text. */
export type Claim = {
  readonly act: Act
  readonly agent: Agent
  readonly modality: Modality
  readonly tense: Tense
  readonly negated: boolean
  /** The condition that the claim hangs on; null where it stands alone. */
  readonly conditional: Condition['kind'] | null
  /** Somebody else's words: quotation or reported speech. */
  readonly quoted: boolean
  /** The act is talked about (applied for, checked, whether to …), not done. */
  readonly embedded: boolean
  readonly span: Span
  readonly clause: Clause
  readonly sentence: Sentence
}

const everyAct: readonly Act[] = [...outcomeActs, ...processActs]

/** The claims of a text in order of their acts; only of the acts asked for. */
export function claimsOf(reading: Reading, acts: readonly Act[] = everyAct): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses
      .flatMap((clause, index) => acts.flatMap((act) => claimsOfClause({ act, clause, sentence, index })))
      .sort((one, other) => one.span.start - other.span.start),
  )
}

type Place = { act: Act; clause: Clause; sentence: Sentence; index: number }
const claimsOfClause = (place: Place): Claim[] =>
  [...place.clause.text.matchAll(actPatterns[place.act])].map((match) => claimOf({ ...place, match }))

type Mention = Place & { match: RegExpMatchArray }
function claimOf({ act, clause, sentence, index, match }: Mention): Claim {
  const at = match.index ?? 0
  const end = at + match[0].length
  const words = clause.plain
  return {
    act,
    agent: agentOf(words.slice(0, at), index > 0 ? sentence.clauses.slice(0, index) : []),
    modality: modalityOf(words, at, end),
    tense: tenseOf(words, at, end),
    negated: isNegatedAt(words, at) || carriedNegation(sentence, index),
    conditional: conditionAt(sentence.conditions, clause.start - sentence.start + at)?.kind ?? null,
    quoted: words.slice(at, end).includes('□'),
    embedded: isEmbedded(words, at, end),
    span: { start: clause.start + at, end: clause.start + end },
    clause,
    sentence,
  }
}

const agentWords =
  /(?<bank>我行|我们|本行|银行|我部|我司|我中心|支行|分行|总行|网点|客服中心|咱们|\bwe\b|\bthe bank\b|\bour\b)|(?<customer>(?<=^(?:请|如需|届时|之后|随后|也|则|那么|因此|所以|这样|只要|【[^】]*】)*)(?:您|客户(?!经理|服务|权益|部|中心)|你)(?!的|们行|行|这|那|名下|账|卡|钱|款|所)|(?<![予偿为给向对与跟和把将退还帮替请让使归付送欠由知诉系])(?:您|客户(?!经理|服务|权益|部|中心)|你)(?!的|们行|行|这|那|名下|账|卡|钱|款|所)(?=可|需|应|须|自行|本人|自己|有权|要|能|再|就|只|先|凭|持|在|到|去|登录|携带|申请)|\byou\b)|(?<third>保险公司|商户|商家|法院|公安|警方|银联|运营商|监管|合作方|第三方|厂商|对方)/g

function agentOf(before: string, earlier: readonly Clause[]): Agent {
  const last = [...before.matchAll(agentWords)].at(-1)?.groups
  if (last) return last.bank !== undefined ? 'bank' : last.customer !== undefined ? 'customer' : 'third'
  const previous = earlier.at(-1)
  // With a subject of its own a clause takes none from the clause before.
  return previous && before.length <= 2 && !/[我咱]/u.test(before) ? agentOf(previous.plain, earlier.slice(0, -1)) : 'unknown'
}

// 「在核实清楚之前，无法…」 and 「我们不能在此时，承诺退款」: an open negation reaches over one comma.
function carriedNegation(sentence: Sentence, index: number): boolean {
  const previous = sentence.clauses[index - 1]?.plain
  if (previous === undefined) return false
  const open =
    /(?:无法|不能|不会|不便|难以|暂不能|不得|cannot|unable to)[^，]{0,20}(?:之前|前|时|情况下|阶段|现在|此时|就[^，]{0,20}|对[^，]{0,20})$/.exec(
      previous,
    )
  return open !== null
}

/** Verbs that take an act as their object: what they govern is not done by the clause. */
const talkVerbs =
  '申请|提出|提交|递交|上报|报请|转达|转交|反映|(?:核实|核查|调查|核对|研究|审核)(?!当|之日|完|清|结束|无误|一)|研究(?!决定)|评估|讨论|确认|了解|争取|协助|协调|推动|督促|督办|跟进|跟踪|告知|答复|回复|说明|解释|介绍|询问|商议|协商|沟通|判断|决断|关于|有关|涉及|针对|对于|包括|涉嫌|需要|是否|能否|可否|应否|如何|怎样|怎么|何时|主张|请求|诉求|要求(?!网点|支行|柜)|查询|查看|等待|视(?!同)|影响|符合|参照|依据|适用|属于|不属于|区分|review|consider|whether|apply|request|discuss|assess|check|about|regarding'
const governed = new RegExp(`(?:${talkVerbs})(?:[^，并且后再就会将】]|将其|会上){0,16}$`)
const nounAfter =
  /^(?:的)?(?:申请|诉求|要求|请求|事宜|问题|事项|方案|条件|标准|流程|进度|情况|可能|规则|规定|政策|渠道|结果|审批|材料|一事|比例|范围|方式|时间表|意见|依据|资格|义务|责任|记录|机制|制度|细则|办法|必要|建议|决定)/
const carriedOut = /(?:办理|办妥|办好|完成|落实|安排|执行|兑现|启动|发起|操作|走完|加急|达成|同意|批准|给出|解决|满足)[^，]{0,14}$/

function isEmbedded(clause: string, at: number, end: number): boolean {
  const before = clause.slice(0, at)
  if (governed.test(before)) return true
  return nounAfter.test(clause.slice(end)) && !carriedOut.test(before)
}
