import type { Nature } from '../../../domain/vocabulary.ts'
import type { Flag } from './flags/judge-flags.ts'
import type { NarrativeReading } from './read-narrative.ts'
import { isBareComplaint, isShortQuestion } from './short-text.ts'

/** A wrong that was done or felt: it makes a complaint of a text whatever else the text says. */
const wrong =
  /投诉|不满(?!意度)|差评|凭(?:什么|啥)|岂有此理|态度|不耐烦|翻白眼|推诿|踢皮球|没人|没(?:有)?(?:到账|入账|通知|告知|告诉|提醒|说清|解决|下文|兑现|办成|结果|回音|处理|讲)|不(?:给(?!您)|让|肯|认|理|退|批)|被(?!.{0,4}(?:感动|照顾|帮))|多(?:扣|收)|乱(?:扣|收)|少(?:了|给|存)|扣(?:了|我|掉)|收(?:了|我)|吞(?:了|卡|钞)|骗|忽悠|误导|拒|损失|亏|逾期|故障|死机|闪退|打不开|登不上|坏了|等了|排了|白跑|扑空|跑了[^，。]{0,4}趟|脏|漏水|异味|臭|呛|退(?:我|给|还|钱)|赔|道歉|说法|泄露|骚扰|催(?:收|款|债)|为难|折腾|抢|堵|凶|吼|骂|笑(?:话|我|着说)|赶|甩|冷(?:笑|冰|淡|漠)|锁(?:了|住|死)|冻(?:了|住|结)|起诉|曝光|举报|过分|糊弄|敷衍|欺负|歧视|摔|骨(?:裂|折)|受伤|断(?:了|过)|unacceptable|complain|refund|wrong|lost|nobody|refus|not work/
/** Softer signs that something went badly: an enquiry or praise has none of them. */
const trouble =
  /不(?:能|行|到|了|用|见|符|对|通|上|成|出|合理|方便|便)|没|才(?:能|给|办|到)|却|居然|竟|硬(?:是|说)|只(?:能|给|有|剩)|慢|错|难道|太(?:贵|少|多|久|麻烦|远)|限(?:了|制)|失败|算谁|合理吗|活该|就不能|哪有|又(?:要|得|让|说|来)|还(?:要|得)(?:收|交|跑|等|再)|上限|异常|过期|失效|怎么(?:会|能|还|就|这)|吗？.{0,4}吗|[！!]{2}|骗|烦|急|怕|累|疼|哭|伤|摔|断|胳膊|打听打听|翻了|劳资|咨询完/

const suggests =
  /(?:^|[，。；！？\n：]|我|客户|个人|真诚|纯|小|就|此|强烈|顺便|并|提个|提一个|有个|几点|一点)建议(?!书|我|您|你|客户|家属|离婚|买|装|换|拍|走|改用|申请专利|回炉|使用|在光线)|提(?:个|一个|点|几点)(?:小)?(?:意见|想法)|(?:希望|盼|望)(?:贵行|你们|银行|咱们?行|网点|app|手机银行|以后|今后|能|能够|可以|考虑)*[^，。]{0,8}(?:增加|增设|加(?:个|装|开)|改进|改善|优化|设(?:置|个|立)|延长|推出|完善|多(?:放|开|备|设)|放宽)|希望优化|能不能(?:增加|加个|增设|增开|考虑增|考虑加)|\bsuggest/
const staffSuggests = /(?:客服|坐席|柜员|经理|保安|大堂|热线|你们|机器|话术|他们?|她|一句|还|只会|回复)[^，。“”]{0,8}[“]?建议/g
const praises =
  /表扬|点赞|夸(?:一下|夸|奖)|锦旗|感谢信|特(?:此|意|地)?(?:来电|来信|写信|来说?)?(?:感谢|致谢|道谢|谢谢)|(?:非常|十分|衷心|真心|由衷)(?:地)?(?:感谢|满意|感动)|(?:感谢|谢谢)(?:你们|贵行|银行|柜员|大堂|经理|小|这位|那位|客服|支行|网点|保安|工作人员)|服务(?:态度)?(?:真|特别|非常|很)(?:是)?(?:好|棒|周到|热情|到位|耐心)|暖心|(?:给|要)(?:个|五星)?好评|thank(?:s| you) (?:to|for)|praise|compliment/
const turnsAway =
  /但是|但(?!愿)|可是|可(?=惜|你|是|柜|银|那|第|头|现)|不过|然而|却|只是|就是有|美中不足|另(?:外|有|一)|顺便|先(?:表扬|夸|说好|谢)|就(?:一|这)(?:个|点|桩)|[?？]/
const asks =
  /请问|咨询|想问|问一?下|问个|打听|想了解|了解一下|请教|怎么(?:办理|开通|查|申请|操作|弄|取消|关|注销)|需要(?:带|准备|提供)?(?:什么|哪些)|(?:带|要)(?:什么|哪些)(?:材料|证件|手续)|多少钱|收费吗|几点(?:开|关|上|下)|营业时间|在哪(?:里|儿)?(?:办|查|看)|可以[^，。]{1,16}吗|能[^，。]{1,16}吗|how (?:do|can|to|much)|what (?:documents|time)|could you tell|would like to (?:know|ask)/
/** A question stands at the end, or opens the text. */
const asksPlainly = /(?:[?？]|吗|呢|么|(?:回电|回复|告知)[^。]{0,14})[。！]?$|^(?:你好|您好)?[，。]?(?:请问|咨询|想问|请教|问一?下|麻烦问)/
/** Who writes more has something to complain of. */
const longestSuggestion = 200
const mocks = /呵呵|真是谢谢|受教|拜你们所赐|可真|佩服|服了/
/** Flags that a text without a grievance can carry. */
const harmless: readonly Flag['code'][] = ['vulnerable_customer', 'vip_customer', 'group_complaint']
const plainly: readonly (readonly [Nature, RegExp])[] = [
  ['suggestion', /(?:不是|不算|并非|谈不上)(?:来|要|想)?(?:投诉|骂)[^。]{0,12}(?:建议|意见|提议|想法)|纯(?:属)?建议|建议而已|真诚建议/],
  ['praise', /(?:不是|不算)(?:来|要|想)?投诉[^。]{0,16}(?:表扬|感谢|夸|谢)/],
  [
    'enquiry',
    /(?:不是|不算|不)(?:来|要|想)?投诉(?:谁|你们|任何人)?[^。]{0,16}(?:问|咨询|了解|打听)|纯咨询|(?:只|就)(?:是)?(?:想)?咨询(?:一下|个|问)/,
  ],
]
const reports =
  /(?:实名|匿名|特此|现|特|本人|我(?:要|想)?|来信|来电|以此|^)(?:举报|检举|揭发)(?!电话|到|至|给|热线|信箱|投诉|之权|权利|箱|材料)/m
const reportLater =
  /(?:向|到|去|找|给|跟)[^，。]{0,14}(?:举报|检举)|(?:否则|不然|再不|保留|将|要去|准备|已(?:经)?|会|就)[^，。]{0,10}(?:举报|检举)|(?:银保监|金监|12378|12345|总行|监管|纪委)[^，。]{0,6}(?:举报|检举)/g
const conduct =
  /违规|违法|违纪|受贿|回扣|好处费|红包|挪用|飞单|洗钱|非法|假(?:证|章|合同|流水|贷款|发票)|造假|骗贷|套(?:取|现)|吃拿|内外勾结|私自|侵占|倒卖|泄露|赌博|兼职|经商|放贷|高利贷|违反|虚假|冒名|买卖/
const ownLoss = /(?:退|赔|还)(?:我|给我|回我)|我(?:的)?(?:损失|钱|账户|卡|贷款)[^，。]{0,10}(?:没|被|少|亏|冻)|要求(?:退|赔|道歉)/

/**
 * Complaint, unless the words are plainly those of a report, an enquiry, a suggestion or praise. In doubt a complaint: only
 * that starts the statutory clock, and a clock not started cannot be caught up.
 */
export function judgeNature(reading: NarrativeReading, flags: readonly Flag[]): Nature {
  const { text } = reading
  if (reports.test(text.replaceAll(reportLater, '□')) && conduct.test(text) && !ownLoss.test(text)) return 'report'
  const told = withoutDenials(text)
  const said = plainly.find(([, pattern]) => pattern.test(text))
  if (said) return said[0]
  if (isPlainPraise(text, told) && !flags.some(({ code }) => !spared.includes(code))) return 'praise'
  if (mocks.test(text) || flags.some(({ code }) => !harmless.includes(code))) return 'complaint'
  const suggestion = suggests.test(text.replaceAll(staffSuggests, '□'))
  if (praises.test(text) && !turnsAway.test(text) && !suggestion && !wrong.test(told)) return 'praise'
  if (suggestion && text.length <= longestSuggestion && !wrong.test(told)) return 'suggestion'
  if (isBareComplaint(text)) return 'complaint'
  const isQuestion = (asks.test(text) && asksPlainly.test(text)) || isShortQuestion(text)
  return isQuestion && !wrong.test(told) && !trouble.test(told.replaceAll('有没有', '有')) ? 'enquiry' : 'complaint'
}

/** Flags of harm that a grateful customer was spared. */
const spared: readonly Flag['code'][] = [...harmless, 'fund_loss', 'suspected_fraud']
const opensWithPraise =
  /^(?:你好|您好)?[，。]?(?:我)?(?:要|想|特(?:此|意|地)?|来)?(?:(?:来电|来信|写信|留言)?(?:表扬|感谢|点赞|夸))|\bi (?:want|would like) to thank\b/iu
const demands = /(?:要求|赔|退(?:款|钱|还)|投诉|给(?:我)?(?:个)?说法|道歉|处理一下|查清|曝光|起诉)/u

// Praise often tells of the trouble that was spared: 「拦住了骗子，不然八万块就没了」. What opens with thanks and asks for nothing is praise.
function isPlainPraise(text: string, told: string): boolean {
  return opensWithPraise.test(text) && !turnsAway.test(text) && !demands.test(told) && !mocks.test(text)
}

// 「没有嫌慢」 and 「一点没等」 are no grievances; 「不是投诉」 is none.
const withoutDenials = (text: string): string =>
  text.replaceAll(
    /(?:没有?|不|未|毫无|从不|无)(?:一点|半点|任何|丝毫|再|觉得|嫌|感到|用|需|要|是(?:来|要)?)*(?:嫌(?:我|弃|麻烦)?|不耐烦|投诉|等了?|推诿|损失|慢|拒绝|为难|怨言|麻烦|不满|着急|骂|赔|烦)|被(?:您|你|她|他|他们|你们|贵行)?[^，。]{0,4}(?:感动|温暖|打动|照顾)|态度(?:真|特别|非常|很|也)?(?:好|棒|热情|和气|温和|平和|友善|诚恳)/g,
    '□',
  )
