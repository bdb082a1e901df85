import type { Span } from '../domain/span.ts'
import { conditionAt } from './conditions.ts'
import { isNegatedAt } from './negation.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * What a sentence of a reply does towards the customer. `acknowledge`: names a feeling or trouble as understandable ·
 * `restate`: retells what the customer raised · `commit`: says what the bank does next · `offer`: another way or help ·
 * `recourse`: a way to go on if the customer disagrees · `identify`: who writes · `reach`: how to reach the bank.
 */
export const speechActs = [
  'greet',
  'acknowledge',
  'apologise',
  'thank',
  'restate',
  'explain',
  'refuse',
  'commit',
  'ask',
  'offer',
  'recourse',
  'identify',
  'reach',
] as const
export type SpeechAct = (typeof speechActs)[number]

/** One act, with its words (folded text) and the number of its sentence, from 0. */
export type ActSpan = Span & { readonly act: SpeechAct; readonly at: number; readonly sentence: Sentence }

type Rule = {
  readonly pattern: RegExp
  /** Which voice of the sentence is read: a restatement is the customer's words, the others are the bank's own. */
  readonly voice: 'text' | 'plain'
  /** A negation before the words undoes the act. */
  readonly negatable?: boolean
}

const feeling =
  '着急|焦急|担心|担忧|不安|忧虑|焦虑|生气|气愤|愤怒|恼火|委屈|难过|伤心|失望|不满|无奈|煎熬|心疼|心急|寒心|不好受|不痛快|不是滋味|窝火|憋屈|难受|害怕|恐慌|惊吓|疲惫|辛苦|为难|尴尬|糟心|揪心|心情|感受|心里|情绪|处境|难处|不容易|顾虑|困扰|不便|麻烦'
const rules: Readonly<Record<SpeechAct, Rule>> = {
  greet: {
    pattern:
      /尊敬的|您好|你好|早上好|下午好|^.{0,12}(?:女士|先生|客户|〔姓名\d+〕)[，：:]|\bdear\b|\bhello\b|\bgood (?:morning|afternoon)/g,
    voice: 'text',
  },
  acknowledge: {
    pattern: new RegExp(
      `(?:理解|体谅|体会|明白|懂|感受到|感同身受|看得出|听得出|知道|清楚|想象)[^。；]{0,24}(?:${feeling})|(?:换(?:作|成|做|了)?(?:是)?(?:我|谁|任何人|我们)|搁(?:谁|在谁)|任谁|谁遇到|放在谁)[^。；]{0,30}|(?:让|令|使|给|叫|害|害得|弄得|累)您[^。；]{0,24}(?:${feeling}|白跑|跑了|久等|等了|受累|受气|受惊|闹心|添堵|费心|操心|折腾|奔波|牵挂|悬着|损失|麻烦|耽误)|(?:耽误|影响)(?:了)?您[^。；]{2,}|您(?:的|这份|此刻的)?(?:${feeling})[^。；]{0,14}(?:理解|体会|明白|完全|可以|合情|正常|应该|难免|重视)|(?:确实|的确|实在|真的|着实|难免|当然|换谁都)[^。；]{0,8}(?:${feeling}|气人|闹心|憋屈|不好受|堵心|不应该|折腾|难受|让人)|(?:不容易|不好受|太折腾|受委屈|受累|遭罪|让人(?:着急|生气|难受|寒心|不舒服))|\\b(?:understand|appreciate|realise|realize|imagine|recognise|recognize)\\b[^.]{0,60}(?:worr|upset|angry|frustrat|disappoint|stress|distress|inconvenien|concern|difficult|anxious|how)|(?:must have been|it is (?:understandable|frustrating|distressing))`,
      'g',
    ),
    voice: 'plain',
    negatable: true,
  },
  apologise: {
    pattern:
      /抱歉|歉意|致歉|道歉|对不起|对不住|赔(?:个)?(?:不是|礼)|过意不去|请您?(?:原谅|包涵|见谅|谅解|海涵)|深感(?:愧疚|惭愧|遗憾)|惭愧|内疚|遗憾|\bsorry\b|\bapolog|\bregret\b/g,
    voice: 'plain',
    negatable: true,
  },
  thank: { pattern: /感谢|谢谢|多谢|致谢|谢意|感激|\bthank|\bgrateful\b|\bappreciate (?:you|your)/g, voice: 'plain', negatable: true },
  restate: {
    pattern:
      /(?:您|来信|来电|来函|投诉|工单)[^。；]{0,12}(?:反映|提到|提出|提及|说|讲|告诉|描述|所述|表示|投诉|关心|询问|想知道|希望|要求|诉求|来电|来信)|(?:关于|针对|就|对于)您[^。；]{2,}|您(?:于|在)[^。；]{2,40}|(?:跟|和|与|向)您(?:确认|核对|复述|再对)[^。；]{0,6}|我(?:复述|重复|记录|理解)[^。；]{0,8}|您看(?:我)?(?:理解|记|说)[^。；]{0,6}(?:对|准)|\b(?:you (?:told|said|wrote|reported|mentioned|raised|asked)|your (?:complaint|letter|message|call|report)|we understand that)\b/g,
    voice: 'text',
  },
  explain: {
    pattern:
      /(?:因为|由于|因(?!此)|之所以|原因(?:是|在于|为)|是(?:因为|由于)|这是因为|依据|根据|按照|按(?:我行|规定|制度|合同|约定)|规定|条款|制度|系统(?:规则|设置|自动)|流程(?:是|为|上)|为了(?:防范|防止|保障|保护|避免|您的)|\bbecause\b|\bdue to\b|\bunder (?:the|our)\b|\baccording to\b|\bin line with\b)[^。；]{2,}/g,
    voice: 'plain',
  },
  refuse: {
    pattern:
      /(?:无法|不能|不予|未能|难以|不可以|没办法|没法|不便|恕不|恕难|不支持|不符合[^。；]{0,12}(?:条件|规定|要求)|暂不|不具备|不同意|不接受|不承担|不在[^。；]{0,10}范围)[^，。；]{0,20}(?:退还|退款|退|赔偿|补偿|赔付|减免|免除|满足|办理|受理|支持|同意|答应|提供|解除|恢复|撤销|删除|更正|给付|支付|承担|接受|提高|取消|批准|通过|处理|实现|采纳)|(?:不予|恕难|难以|不能)(?:支持|从命|认可|满足|同意|受理)|婉拒|(?:诉求|要求|请求|申请)[^，。；]{0,12}(?:不能成立|没有依据|缺乏依据|不予|无法|不能|未获|驳回)|\b(?:cannot|can't|unable to|not able to|will not|decline|are not in a position)\b[^.]{0,30}(?:refund|compensat|waive|grant|agree|meet|accept|approve|offer|pay|support|uphold|remove)/g,
    voice: 'plain',
  },
  commit: {
    pattern:
      /(?:我们|我行|我部|我|本行|支行|网点|工作人员|专人|同事|经理|负责人|部门|柜员)[^。；]{0,14}(?:将|会|正在|正|已|马上|立即|随即|随后|尽快|现在就|今天|明天|这就)[^。；]{2,}|(?:将|会|正在)(?:由|请|安排|对|向|就|于|在|为|逐|核|查|联|回|答|跟)[^。；]{2,}|(?:\d|[一二三四五六七八九十两])[^。；]{0,10}(?:前|内|之前|以内)[^。；]{0,24}(?:答复|回复|回电|联系|告知|告诉|反馈|致电|完成)|\b(?:we|i)(?: will|'ll| are| shall| have)\b[^.]{2,}/g,
    voice: 'plain',
  },
  ask: {
    pattern:
      /[?？]|(?:吗|呢|么)[。！]?$|(?:请问|想(?:跟|向|和)您(?:了解|确认|核实|请教)|麻烦您(?:说|讲|告诉|提供|回忆)|请您?(?:告诉|告知|提供|说明|描述|讲讲|说说|确认|补充|回忆)|能(?:否|不能)|方便(?:的话)?(?:告诉|说))|\b(?:could you|would you|can you|please (?:tell|let us know|confirm|provide)|may i ask)\b/g,
    voice: 'plain',
  },
  offer: {
    pattern:
      /(?:您(?:可以|可|还可以|也可以|也可)|可以(?:为您|帮您|替您|给您|改|先|选择|通过)|(?:为|帮|替|给)您(?:提供|安排|准备|预约|办理|登记|申请|协调|开通|联系)|建议您|或者|另(?:外)?(?:一种|有)|替代|其他(?:方式|办法|渠道|途径|方案)|上门|绿色通道|代办|协助您|陪同|\byou (?:can|may|could)\b|\balternativ|\binstead\b|\bwe can (?:help|arrange|offer)\b)[^。；]*/g,
    voice: 'plain',
  },
  recourse: {
    pattern:
      /(?:不(?:同意|认可|满意|服)|有异议|仍有(?:疑问|异议|不满))[^。；]{0,40}|(?:申请|提请|提出|要求)[^。；]{0,16}(?:核查|复查|复核|复议)|调解|诉讼|起诉|仲裁|监管(?:部门|机构)|12378|12363|\b(?:disagree|not satisfied|dissatisfied|review|mediation|court|arbitration|ombudsman|regulator)\b/g,
    voice: 'plain',
  },
  identify: {
    pattern:
      /(?:我是|这里是|此致|敬礼|顺祝|祝您|落款|经办人|联系人|负责人|处理人|承办人|工号|【待填[:：][^】]*(?:姓名|经办|联系人|工号|署名|网点|机构|支行|部门|负责人)[^】]*】|〔姓名\d+〕经理|(?:支行|分行|总行|银行|网点|中心|部|办公室)(?:客户|消费者)?[^，。；]{0,12}$|\b(?:sincerely|regards|yours|on behalf of|this is)\b)/g,
    voice: 'text',
  },
  reach: {
    pattern:
      /(?:电话|联系|拨打|致电|热线|手机|邮箱|地址|信箱|微信|来电|来访|找我|回电|短信|\bcall\b|\bcontact\b|\bphone\b|\be-?mail\b)[^。；]{0,24}(?:\d{5,}|\d{3,4}-\d{3,}|【待填[^】]*】|〔电话\d+〕|转\d+)|【待填[:：][^】]*(?:电话|联系方式|联系电话|地址|邮箱|热线|phone|contact)[^】]*】|\b\d{5}\b(?=[^。；]{0,10}(?:热线|电话))/g,
    voice: 'text',
  },
}

/** The acts of a text in order; a sentence may do several. Questions about what was done are no acts but asking. */
export function speechActsOf(reading: Reading): ActSpan[] {
  return reading.sentences.flatMap((sentence, at) => speechActs.flatMap((act) => actsIn({ act, sentence, at })))
}

function actsIn({ act, sentence, at }: { act: SpeechAct; sentence: Sentence; at: number }): ActSpan[] {
  const { pattern, voice, negatable = false } = rules[act]
  const words = sentence[voice]
  const match = [...words.matchAll(pattern)].find(({ index, 0: found }) => {
    if (found.includes('□') && voice === 'plain') return false
    return !(negatable && isNegatedAt(words, index) && conditionAt(sentence.conditions, index) === null)
  })
  return match ? [{ act, at, sentence, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }] : []
}

/** The number of the first sentence that does the act; -1 where none does. */
export const positionOf = (acts: readonly ActSpan[], act: SpeechAct): number => acts.find((each) => each.act === act)?.at ?? -1
