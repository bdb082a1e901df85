import type { Span } from '../domain/span.ts'

/**
 * What a statement of a sentence hangs on. `merit`: on what is found or approved (如属实, 待审批通过后). `sequence`: only on
 * checking being over (核实后), which leaves open what it finds. `other`: on something that decides nothing (如您方便).
 */
export type Condition = Span & { readonly kind: 'merit' | 'sequence' | 'other'; readonly text: string }

const merit =
  /属实|属于我行|查实|确属|确系|确有|确为|确因|确实|成立|符合|满足.{0,8}(?:条件|规定|要求)|有误|差错|出错|错误|失误|故障|重复|多扣|多收|误扣|误收|误划|短款|长款|责任|过错|过失|违规|违反|不符|不当|获批|获准|批准|批复|同意|通过|认定|证实|授权|权限|规定|标准|依据|我行原因|我行方面|系统原因|问题存在|存在问题|存在.{0,12}(?:情形|情况|问题|行为)|确认.{0,10}(?:多|错|误|为|系|是|有|存在)|confirmed|established|approved|found|upheld|eligible|our (?:error|fault|mistake)/
const ofCustomer =
  /(?:您|你|客户)(?:本人)?(?:能|可以|愿意|同意|接受|撤|签|不再|提供|配合|方便|需要|到|来|回复|选择|确认|愿|承诺|删|放弃|把|将|先)|\byou (?:agree|withdraw|sign|delete|provide|accept)/
const checking = /核实|核查|调查|查明|查清|查证|审核|复核|核对|鉴定|评估|检查|确认|check|review|verif|investigat/

const markers: readonly RegExp[] = [
  /(?:如果|如若|如(?=经|确|属|有|系|存|您|客|我|核|查|调|该|因|上述|情况|无|不|发|实际|款|卡|账|柜|员|多|对方|商户)|若(?!干)|倘若|倘|假如|假设|万一|一旦|只要|只有|除非|要是|但凡|凡(?=属|是|经|有))[^，。；：]*/g,
  /(?:待|等|俟)(?!遇|候|办|业)[^，。；]{0,40}?(?:后|之后|时|再|(?=，))/g,
  /(?:在|经(?:过)?)?[^，。；]{0,16}(?:核实|核查|调查|查明|审核|审批|复核|核对|鉴定|确认)(?:清楚|完毕|结束|无误|属实|通过|完成)*(?:后|之后)/g,
  /在[^，。；]{1,30}(?:的前提|的情况|的情形|的条件|前提|情况|情形|条件)下/g,
  /[^，。；]{2,30}的话(?=，|$)/g,
  /\b(?:if|once|provided|subject to|should|as soon as|unless|in case)\b[^,.;，。；]*/g,
]
/** Conditions that stand behind what they limit: they reach back over the sentence. */
const afterthought =
  /(?:须|需|尚需|还需|有待|仍需|仍须)(?:经|由|待|报)?[^，。；]{0,20}(?:核实|审批|审核|批准|确认|认定|同意)|(?:以|取决于|视)[^，。；]{1,24}(?:为准|而定|情况|结果|结论|认定)|前提是|(?:depends? on|subject to|pending) /
const unconditional = /无论|不论|不管|regardless|whether or not/

/** The conditions of one sentence (folded text); each reaches from its start to the end of the sentence. */
export function conditionsOf(sentence: string): Condition[] {
  if (unconditional.test(sentence)) return []
  const found = markers.flatMap((marker) => [...sentence.matchAll(marker)]).map((match) => conditionOf(match[0], match.index, sentence))
  const later = afterthought.exec(sentence)
  if (later) found.push({ start: 0, end: sentence.length, kind: 'merit', text: later[0] })
  return found.sort((one, other) => one.start - other.start)
}

function conditionOf(text: string, start: number, sentence: string): Condition {
  return { start, end: sentence.length, kind: kindOf(text), text }
}

function kindOf(text: string): Condition['kind'] {
  const isHypothetical = /^(?:如|若|倘|假|万一|一旦|只要|只有|除非|要是|但凡|凡|待|等|俟|在|if|once|provided|subject|unless|should)/.test(
    text,
  )
  if (ofCustomer.test(text) && !/(?:反映|所述|所说|投诉|提到).{0,12}(?:属实|成立|存在)/.test(text)) return 'other'
  if (merit.test(text) && isHypothetical) return 'merit'
  if (merit.test(text.replace(/.*(?:核实|核查|调查|审核|审批|复核|核对|鉴定|确认)/, ''))) return 'merit'
  if (/审批|批准/.test(text)) return 'merit'
  if (checking.test(text)) return isHypothetical && !/后|之后/.test(text) ? 'merit' : 'sequence'
  return 'other'
}

/** The condition that reaches the position `at` of the sentence and decides most; null where the statement is unconditional. */
export function conditionAt(conditions: readonly Condition[], at: number): Condition | null {
  const reaching = conditions.filter((condition) => condition.start <= at && at <= condition.end)
  return reaching.find(({ kind }) => kind === 'merit') ?? reaching.find(({ kind }) => kind === 'sequence') ?? reaching[0] ?? null
}
