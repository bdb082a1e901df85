/** What people say who only announce that they are dissatisfied: closed classes of words, no noun of any trade among them. */
const sayingNothing =
  /投诉|举报|反映|意见|不满意?|满意|失望|生气|气死|气人|愤怒|欺负|差劲|差评|太差|过分|恶心|垃圾|无语|服务|态度|说法|解释|交代|答复|回复|处理|解决|问题|事情|这事|那事|事|退钱|还钱|赔钱|退款|赔偿|道歉|领导|经理|行长|主任|负责人|管事的?|银行|有没有人|没有人|没人|有人|来人|出来|告(?!诉)|起诉|曝光|找|管|理|你们?|我们?|咱|您|贵行|他们?|谁|大家|什么|怎么样?|到底|究竟|为什么|凭什么|上次|上回|一直|再|还|又|就|都|也|才|已经|给|对|向|把|让|叫|要|想|得|必须|一定|马上|立刻|赶紧|非常|很|太|特别|十分|真的?|不|没有?|别|是|有|在|来|去|到|说|讲|问|人|个|一|了|的|地|着|过|啊|呀|吧|呢|吗|嘛|啦|哦|唉|喂|好|请|谢谢|快|点|下/gu
const inEnglish =
  /\b(?:i|we|you|want|need|would|like|to|make|file|lodge|a|an|the|my|your|this|is|am|are|very|so|complain|complaint|complaints|unhappy|dissatisfied|disappointed|angry|manager|please|help|now|speak|with|service|terrible|bad)\b/gu
const dissatisfied =
  /投诉|举报|不满|失望|生气|气|愤怒|欺负|差|过分|恶心|垃圾|无语|什么(?:服务|态度)|说法|解释|交代|解决|退钱|还钱|赔|道歉|领导|经理|负责人|有没有人|没有?人|告|曝光|到底|凭什么|complain|unhappy|dissatisfied|disappointed|angry|terrible/u
/** English takes about three letters for a character. */
const longest = (characters: number, text: string): number => characters * (/[a-z]{3}/u.test(text) ? 3 : 1)

/** Longest text that is read so, and what may be left of it when all those words are gone. */
const longestBare = 24
const mostLeft = 1

/** Only that somebody complains, and of nothing in particular: 「我要投诉」, 「有没有人管」. Over folded text. */
export function isBareComplaint(text: string): boolean {
  if (text.length > longest(longestBare, text) || !dissatisfied.test(text)) return false
  const left = text
    .replaceAll(sayingNothing, '')
    .replaceAll(inEnglish, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return left.length <= mostLeft
}

/** When a bank is open, and what one asks a bank without naming it. */
const openingTimes =
  /(?:周[一二三四五六日末天]|星期|礼拜|节假?日?|放假|中午|早上|晚上|今天|明天|几点|什么时候|多久)[^，。]{0,8}(?:上班|营业|开门|关门|下班|休息|办业务|办理|放假|安排|开)|(?:上班|营业|开门|关门|下班|休息)(?:吗|么|不|时间|到|是)|\b(?:open|close|opening hours)\b/u
const bankersMatters =
  /(?:开|销|转|换|取|存|兑|挂失|办|还|贷)[^，。]{0,6}(?:户|卡|款|钱|币|元|日元|美元|欧元|港币|零钱)|日元|欧元|英镑|外币|存折|密码|短信(?:提醒|通知)|(?:低|高|没)?风险|收益|产品|利息|额度|网点|柜台|流水|对账单/u
const questionEnd = /[吗么呢不没][。！?？]*$/u
const questionWord =
  /(?<![叫凭为])什么(?!话|态度|服务|意思|玩意)|哪|几点|几号|几天|多少|多久|怎么(?!会|能|还|这)|如何|有没有|能不能|可不可以|要不要|是不是|请问|\b(?:what|when|where|how|do|does|can|is|are)\b/u
const longestQuestion = 16

/** A few words that ask something. Over folded text. */
export const isShortQuestion = (text: string): boolean =>
  text.length <= longest(longestQuestion, text) && (questionEnd.test(text) || questionWord.test(text))

/** A short question that one asks a bank: about its hours, or about accounts, cards and money. */
export const asksABank = (text: string): boolean => isShortQuestion(text) && (openingTimes.test(text) || bankersMatters.test(text))

const moneyMatters = /[钱费卡账存取贷息款]|排队|机器|电话|柜|窗口|大厅|短信|转账/u
const longestThin = 10

/** A grievance in a few words with a bank's matter in it: 「钱少了」, 「排队太久」. Over folded text. */
export const isThinGrievance = (text: string): boolean => text.length <= longestThin && moneyMatters.test(text)
