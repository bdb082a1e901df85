import type { Assessment } from '../../domain/assessment.ts'
import type { Subtype } from '../../domain/vocabulary.ts'
import { contentTokens, loneWords } from '../../language/likeness.ts'
import type { Reading, Sentence } from '../../language/reading.ts'

export type Issue = Assessment['issues'][number]

/** Words by which a reply takes up a grievance of a subtype. */
const subtypeWords: Readonly<Record<Subtype, RegExp>> = {
  skills: /业务(?:不)?熟|熟练|专业|答复不一|说法不一|解答|业务知识|业务能力|业务水平|competen|knowledge/,
  attitude:
    /态度|语气|言语|用语|不耐烦|礼貌|冷淡|生硬|粗鲁|尊重|出言|怠慢|说话|言行|举止|表情|脸色|口气|白眼|拉黑|服务规范|rude|attitude|manner/,
  staffing: /排队|等候|等待|窗口|叫号|人手|开门|关门|插队|排班|柜台数|queue|wait|counter/,
  communication: /沟通|解释|没(?:有)?说清|说不(?:清|出)|讲清楚|回复不及时|(?:无人|没人)(?:回|接|管)|客服|转接|介绍|communicat|explain/,
  third_party_misselling: /销售|误导|收益|保险|保单|理财|基金|风险|双录|推介|产品|代销|mis-?s[eo]l|insurance|product/,
  operation_error: /操作|录入|输错|办错|误操作|录错|error/,
  handling_error: /多扣|多收|重复|误扣|扣款|入账|征信|记录|差错|退款|泄露|盗刷|办错|charged|credit record/,
  system_error: /系统|显示|故障|计算|算错|system/,
  unkept_promise: /承诺|答应|约定|兑现|许诺|promis/,
  cash_shortage: /取现|现金|大额|备钞|预约|取款|cash/,
  fees: /费(?!心|力|时|解|劲)|利息|罚息|扣收|fee|charge/,
  process_limits: /手续|材料|证明|格式|要交|限额|冻结|流程|额度|限制|管控|证件|解冻|limit|frozen|document/,
  sms_platform: /短信|验证码|提醒|sms|text message/,
  mobile_banking: /手机银行|app|登录|闪退|客户端|人脸/,
  online_banking: /网银|网上银行|u盾|电脑|online bank/,
  self_service_device: /取款机|atm|自助|吞卡|吞钞|存款机|机器|设备|清机|卡片|钞箱|machine/,
  environment: /卫生|环境|空调|座椅|停车|厕所|异味|灯|地面|雨伞|clean/,
  ethnic_minority: /民族|清真|语言|习俗|尊重|ethnic/,
  special_needs: /老人|老年|长者|残|轮椅|上门|无障碍|孕|行动不便|elder|disab/,
  key_clients: /贵宾|vip|私行|私人银行|权益|客户经理/,
  mental_health: /情绪|心理|病情|压力|healthy?/,
}

/** Words that every complaint of a bank holds: they tell no grievance from another. */
const common = new Set(
  '怎么 么办 柜员 账户 网点 支行 银行 业务 办理 处理 服务 告知 电话 投诉 要求 没有 时候 小时 正确 不正确 正常 不正常 认为 质疑 不满 长时 时间'.split(
    ' ',
  ),
)

/** Which sentences speak of which issue, and not merely of what all issues share. */
export function sentencesOnIssues(reading: Reading, issues: readonly Issue[]): ReadonlyMap<Issue, ReadonlySet<Sentence>> {
  const said = reading.sentences.map(saidIn)
  const matters = issues.map(matterOf)
  return new Map(
    matters.map((matter) => {
      const others = matters.filter((other) => other !== matter)
      const telling = [...matter.tokens].filter((token) => !common.has(token))
      const apart = new Set(telling.filter((token) => !others.some((other) => other.tokens.has(token))))
      const own = {
        apart: apart.size > 0 ? apart : new Set(telling),
        salient: new Set(telling.filter((token) => matter.salient.has(token))),
      }
      const speaking = said.filter(
        ({ sentence, tokens, lone }) => sharesMatter({ tokens, lone }, own, matter) || usesTradeWord(sentence, matter, others),
      )
      return [matter.issue, new Set(speaking.map(({ sentence }) => sentence))]
    }),
  )
}

type Said = { readonly tokens: ReadonlySet<string>; readonly lone: ReadonlySet<string> }
function saidIn(sentence: Sentence): Said & { readonly sentence: Sentence } {
  const text = sentence.text.replaceAll(/【待填[:：]|】/gu, ' ')
  return { sentence, tokens: contentTokens(text), lone: loneWords(text) }
}

type Matter = {
  readonly issue: Issue
  readonly tokens: ReadonlySet<string>
  readonly salient: ReadonlySet<string>
  readonly words: string
  readonly lone: ReadonlySet<string>
}

function matterOf(issue: Issue): Matter {
  const summary = contentTokens(issue.summary)
  const evidence = contentTokens(issue.evidence)
  // A word that stands both in our summary and in the customer's own words is what the grievance is about.
  const salient = new Set([...summary].filter((token) => evidence.has(token)))
  return {
    issue,
    tokens: new Set([...summary, ...evidence]),
    salient,
    words: `${issue.summary}${issue.evidence}`,
    lone: loneWords(`${issue.summary}。${issue.evidence}`),
  }
}

const synonymWords = new Set(['排队', '态度差', '自助机', '监控', '录音', '退款', '扣收', '冻结', '解冻', '入账'])

/** `apart`: words that no other grievance has. `salient`: what the grievance is about, shared with others or not. */
type Own = { readonly apart: ReadonlySet<string>; readonly salient: ReadonlySet<string> }

function sharesMatter(said: Said, { apart, salient }: Own, { lone }: Matter): boolean {
  const shared = [...apart].filter((token) => said.tokens.has(token))
  if (shared.length === 0) return false
  if (shared.length >= 2 || [...salient].some((token) => !apart.has(token) && said.tokens.has(token))) return true
  return shared.some(
    (token) =>
      apart.size <= 3 ||
      token.startsWith('#') ||
      synonymWords.has(token) ||
      salient.has(token) ||
      (lone.has(token) && said.lone.has(token)),
  )
}

// A word of the trade counts where no other grievance has the subtype or uses the word too.
function usesTradeWord(sentence: Sentence, { issue }: Matter, others: readonly Matter[]): boolean {
  const { subtype } = issue
  if (subtype === null || others.some((other) => other.issue.subtype === subtype)) return false
  return [...sentence.text.matchAll(new RegExp(subtypeWords[subtype], 'g'))].some(
    (match) => !others.some((other) => other.words.includes(match[0])),
  )
}

const substance =
  /优先|不用(?:再|您)|直接(?:找|到|去)|没有(?:一[笔次个张]|人动|任何)|属实|录像里|记录(?:里|上|显示)|看(?:双录|录像|记录)|听(?:录音|取)|查(?:工单|记录|流水|账|日志)|在(?:看|查|听|调|核|办|修|盯|催)|看录像|查账|听录音|一次说清|取出|来取|领取|核实|核查|调查|调阅|调取|检查|排查|核对|查(?:清|明|看|询)|答复|回复|联系|安排|处理|约谈|谈话|回话|修|更换|调整|增加|加派|培训|改进|优化|退|补|减|免|恢复|解除|更正|道歉|致歉|抱歉|说明|解释|原因|因为|由于|系|属于|已|将|会|正在|请您|您可|可以|按照|根据|依据|规定|【待填|不(?:能|予|支持|承担)|无法|will|have|has|because|please|check|review/

/** Sentences that act on what they speak of: a fact, a finding, an action or a next step stands in the bank's own words. */
export const acts = (sentence: Pick<Sentence, 'plain'>): boolean => substance.test(sentence.plain)

const actsOnAll =
  /(?:逐一|逐项|逐条|逐个|两项|三项|分别|一并|全部|每(?:一)?(?:条|项|点|件|个)|各项|各点|上述|以上|这(?:几|两|三|四|五|些)(?:件事|个问题|点|项|条|方面|件|个)|均|都)[^。；]{0,30}(?:核实|核查|调查|处理|答复|回复|回答|答案|告知|说明|跟进|了解|查)/
const actsOnEach = /逐一|逐项|逐条|逐个|分别|每(?:一)?(?:条|项|点|件|个)|各项|各点|one by one|each of/

/** A sentence that acts on everything raised at once; `each`: it says so of every single point. */
export function actsOnEverything(reading: Reading, count: number): { readonly any: boolean; readonly each: boolean } {
  const numerals = ['', '一', '两|二', '三', '四', '五', '六', '七', '八', '九'][count] ?? `${count}`
  const counted = new RegExp(`(?:${numerals}|${count})(?:个|项|点|条|件|方面)`)
  const general = reading.sentences.filter((sentence) => actsOnAll.test(sentence.text))
  return { any: general.length > 0, each: general.some((sentence) => actsOnEach.test(sentence.text) || counted.test(sentence.text)) }
}
