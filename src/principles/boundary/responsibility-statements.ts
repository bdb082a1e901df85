import type { Span } from '../../domain/span.ts'
import { conditionAt } from '../../language/conditions.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading, Sentence } from '../../language/reading.ts'

/** Whom a sentence makes responsible. `clears_bank`: it says that the bank is not. */
export type Direction = 'bank' | 'clears_bank' | 'customer' | 'third_party'
export type ResponsibilityStatement = {
  readonly direction: Direction
  readonly start: number
  readonly end: number
  readonly words: string
}

const bank = '(?:我行|我们|本行|银行|我方|我部|支行|网点|柜员|柜面|工作人员|员工|客户经理|理财经理|大堂经理|坐席|客服|系统|设备|机器)'
const fault =
  '(?:责任|过错|过失|失误|错误|疏忽|疏漏|失职|差错|违规|不当|(?<![暂并绝从])不对(?![责此本该外您其任双相事客])|不周(?!之处)|不到位(?!之处)|不力|不善|不作为|毛病|故障|缺陷|漏洞|粗心|马虎|拖沓|敷衍|推诿(?!责)|缺位|混乱|瑕疵|疏于[^，。；]{2,6}|不仔细|不认真|不负责任)'
const third =
  '(?:商户|商家|第三方|保险公司|运营商|通信公司|银联|厂商|厂家|供应商|对方|他行|收款行|外包|支付机构|支付平台|物业|快递|合作方|代理公司|中介|公安|骗子|不法分子)'

const patterns: Readonly<Record<Direction, readonly RegExp[]>> = {
  clears_bank: [
    new RegExp(
      `${bank}[^，。；]{0,12}(?:并无|没有|无(?!法|论|奈)|不存在|不负|不承担|不应(?:当)?承担|无需承担|不需(?:要)?承担|概不|不必)[^，。；]{0,10}(?:责任|过错|过失|失误|差错|错误|违规|不当|问题|义务|不妥|错(?!过))`,
      'g',
    ),
    /(?<!您[^，。；]{0,8})(?:不负|不承担|不再承担|概不承担|无需承担|免于承担|不应承担)[^，。；]{0,6}责任|(?:我行|银行|我们|本行)[^，。；]{0,4}免责|不可抗力/g,
    /(?:与|跟|和)(?:我行|我们|银行|本行|咱们(?:银行|行)?)[^，。；]{0,6}(?:无关|没有关系|没关系|不相干|不搭界)|责任(?![心感制])[^，。；]{0,8}(?:不能|不该|不应|不)[^，。；]{0,8}(?:我行|我们|银行|本行|咱们)|(?:不能|不该|不应|怎么能|岂能|不可以?)(?:全)?(?:怪|怨|赖|归咎|责怪)(?:到|罪|于)?(?:我行|我们|银行|柜员|员工|网点|客户经理)|(?:我行|我们|银行|本行)(?:并|概)?不(?:对|为|就)[^，。；]{0,18}(?:负责|担责|买单|负有)|(?:我行|我们|银行|本行)(?:方面)?[^，。；]{0,6}(?:尽责|尽职|问心无愧|仁至义尽|无懈可击)/g,
    new RegExp(
      `(?:并)?(?:不是|不属于|并非|绝非|不在于|非(?!柜))(?:由|因)?${bank}[^，。；]{0,14}(?:责任|过错|失误|原因|问题|故障|差错|范围|造成|导致|所致)`,
      'g',
    ),
    /(?:我行|我们|柜员|工作人员|员工|客户经理|网点)[^，。；]{0,6}(?:已|已经|均|完全|充分)(?:尽到|履行|尽)[^，。；]{0,12}(?:义务|职责|责任)/g,
    /(?:操作|办理|处理|流程|收费|扣款|行为|做法|服务|业务)[^，。；]{0,14}(?:合规|符合[^，。；]{0,10}(?:规定|规范|制度|要求|标准)|没有错|没错|无误|并无不妥|没有不妥|无可指责|没有任何问题|不存在任何问题)/g,
    /(?:我行|我们|系统|机器|设备|银行)[^，。；]{0,6}(?:不可能|不会)[^，。；]{0,8}(?:出错|有错|弄错|搞错|多扣|算错|出问题|吞)/g,
    /(?:the bank|we) (?:is|are|was|were) not (?:responsible|liable|at fault)|no (?:fault|error|mistake) on our (?:side|part)|bank bears no|accept no (?:liability|responsibility)|not our (?:fault|responsibility)/g,
  ],
  bank: [
    new RegExp(
      `(?:是|属于|系|属|为|出在|在于|归咎于|怪)[^，。；不非未]{0,8}${bank}[^，。；]{0,14}(?:${fault}|原因|问题|不是(?=，|。|$)|不足|没做好|造成|导致|所致)`,
      'g',
    ),
    /由(?:我行|我们|本行|银行|柜员|员工)[^，。；不]{0,4}(?:造成|引起|导致|引发)/g,
    /(?:责任|过错|问题|错|毛病)(?:完全|全部|主要|就|都|全|确实)*(?:出)?在(?:于)?(?:我行|我们|银行|本行|我方)/g,
    /(?:我行|我们|银行|本行|我方)[^，。；不]{0,10}(?:承担|担负|负|负有|负起)[^，。；]{0,10}责任/g,
    new RegExp(
      `(?:由于|因为|因(?!此))[^，。；]{0,6}${bank}[^，。；]{0,18}(?:${fault}|没有|没|未|不足|欠缺|问题|疲劳|松懈|太差|恶劣|生硬|拖延|违反)`,
      'g',
    ),
    new RegExp(
      `(?:我行|我们|本行|柜员|柜面|工作人员|员工|客户经理|理财经理|大堂经理|坐席|客服|网点)(?!.{0,8}(?:深知|认为|理解|重视|会|将))[^，。；不没未无]{0,14}(?:${fault}|有错|错了|做错|弄错|搞错|收错|扣错|办错|算错|录错|态度恶劣|态度生硬|态度差|服务不好|服务态度不好)`,
      'g',
    ),
    /(?:我们的|我行的?|本行的?)(?:[^，。；]{0,6})(?:系统|设备|流程|管理|机器|制度)[^，。；不没未无]{0,8}(?:缺陷|漏洞|故障|出了?问题|有问题|错误|毛病)|(?:锅|责任|账|骂)[^，。；]{0,4}(?:由)?我们(?:来)?(?:背|认|担|扛|领)|(?:我行|我们)?(?:责无旁贷|难辞其咎|罪责难逃)|(?:我们|我行)对[^，。；]{0,12}(?:不够|不力|不严|缺失|欠缺|缺位)|(?:我们|我行)的?(?:人|员工|同事|柜员)?(?:确实|的确)?(?:没办好|没做好|没尽责|办砸|搞砸|失了职|愧对)|(?:我们|我行|银行)愧对|(?:我们|我行)认(?:账|错|罚|栽)|错(?:都|就|全)?在我们|(?:工作人员|柜员|员工|客户经理)[^，。；没未不]{0,8}(?:录成|写成|看成|打成|输成|漏了|忘了|写错|填错|发错|给错|拿错|点错|疏于)/g,
    /(?:是)?我们(?:的工作|的服务|工作|服务)?(?:确实|的确|真的)?(?:做得不好|做得不对|做得不够|做得不到位|没(?:有)?做好|没(?:有)?做到位|没(?:有)?尽到|辜负了|失信|对不住您|亏欠)/g,
    /(?:我行|我们|柜员|工作人员|网点|客户经理)[^，。；]{0,10}(?:未|没有|没能|未能)(?:能)?(?:尽到|履行|按(?:照)?(?:规定|要求|流程)|如实|充分|及时)[^，。；]{2,}/g,
    /(?:it was|this was|that was|due to|because of) our (?:fault|mistake|error|negligence|failure)|we (?:are|were) (?:responsible|liable|at fault|wrong)|we made (?:a|an) (?:mistake|error)|(?:our bank|the bank|we) (?:was|were|is|are) (?:negligent|careless|wrong|at fault)|our (?:staff|teller) (?:was|were) (?:wrong|at fault|rude)/g,
  ],
  customer: [
    /(?:是|属于|系|属|纯属|完全是|就是|确是|为)(?:由于|因为|因)?(?:您|客户)(?:这边|那边|方面|一方)?(?:的)?(?:个人|自己|本人|自身)?[^，。；]{0,18}(?:原因|责任|问题|过错|失误|疏忽|不当|错误|造成|导致|所致|没(?!有人)|未|忘|误会|误解|弄错|搞错|点了|点击|记错|输错|看错|大意|泄露|轻信|不小心|弄丢)/g,
    /(?:根源|起因|原因|症结|问题)[^，。；]{0,6}(?:在于|在|是)您|(?:归因于|归咎于|怪|怨)您/g,
    /(?:因|由于|因为)(?:您|客户)(?:个人|自己|本人|自身)?[^，。；]{0,12}(?:未|没|不当|自行|泄露|忘|错|疏忽|大意|逾期|轻信|操作|保管|不配合)[^，。；]*/g,
    /您(?:自己|本人|个人)?(?:当时)?(?:没有|没|未|未能)(?:看清|看到|注意|留意|仔细|认真|阅读|保管|听清|听到|核对|及时|按|妥善|尽到)[^，。；]*/g,
    /(?:由|应由|需由|须由|得由|要|得|该)您(?:自己|自行|本人|个人)?[^，。；]{0,6}(?:承担|负责|负担|负)|(?:应当?|应该|须|必须|得)对自己的?[^，。；]{0,8}(?:负责|担责)|您[^，。；]{0,14}(?:应当|应该|应|要|须|必须|得)?(?:对|为)(?:自己|自身|此)[^，。；]{0,10}(?:负责|担责|买单)|(?:得|要|应|该|只能|当然)(?:您)?自己(?:来)?(?:担着|承担|负责|扛|兜|认)|您[^，。；]{0,12}就(?:代表|等于|意味着|说明)[^，。；]{0,6}(?:知情|同意|认可|接受)|(?:责任|后果|损失)[^，。；]{0,8}(?:由您|在您|应由您|在于您|自负|自行承担)|您(?:应|应当|需|须|要|得|也)?(?:自行|自己)?(?:承担|负有?)[^，。；]{0,10}(?:责任|后果|损失)|您(?:本人|自己)?(?:也|同样)?(?:是)?有[^，。；]{0,6}(?:责任|过错|过失|不对)/g,
    /(?:您|客户)(?:自己|本人)?(?:操作|输入|保管|填写|使用)(?:不当|错误|有误|失误|不慎)|your own (?:fault|mistake|negligence|carelessness|responsibility)|you (?:failed|forgot|neglected) to/g,
  ],
  third_party: [
    new RegExp(`是${third}(?:那边|方面|一方)?的?[^，。；]{0,10}(?:堵|断|坏|错|慢|拖|卡|漏|不(?:给|肯|配合|作为))(?:了|住|着)?`, 'g'),
    new RegExp(
      `(?:是|属于|系|属|完全是|就是|应是|出在|在于|在|怪|归咎于|由于|因|因为)(?:该)?${third}[^，。；]{0,16}(?:责任|问题|过错|原因|失误|差错|故障|不当|造成|导致|所致|疏忽|错误|违规|夸大|误导|隐瞒|不力|惹的祸|的锅|捅的|造的|$)`,
      'g',
    ),
    new RegExp(
      `(?:责任|问题|错|过错)(?:完全|全部|主要|都|全)*(?:出)?在(?:于)?${third}|(?:应|应当|须)?由${third}[^，。；]{0,6}(?:承担|负)[^，。；]{0,6}责任`,
      'g',
    ),
    /(?:the )?(?:merchant|insurer|insurance company|manufacturer|carrier|third party) (?:is|was|are|were) (?:responsible|at fault|to blame|liable)/g,
  ],
}

const order: readonly Direction[] = ['clears_bank', 'customer', 'third_party', 'bank']

/** Sentences in the bank's own words that say who is or is not at fault; questions, hedges and conditions are none. */
export function responsibilityStatementsOf(reading: Reading): ResponsibilityStatement[] {
  return reading.sentences.flatMap((sentence) => {
    const found: ResponsibilityStatement[] = []
    for (const direction of order) {
      for (const match of patterns[direction].flatMap((pattern) => [...sentence.plain.matchAll(pattern)])) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (found.some((each) => each.start < sentence.start + span.end && sentence.start + span.start < each.end)) continue
        if (isAsserted(sentence, span, direction))
          found.push({ direction, start: sentence.start + span.start, end: sentence.start + span.end, words: match[0] })
      }
    }
    return found.sort((one, other) => one.start - other.start)
  })
}

const leftOpen =
  /(?:是否|是不是|有没有|究竟|到底|还是|抑或|可能|或许|也许|不排除|尚未|尚不|还不|还没|未能|无法|不能|不便|不宜|不会|不敢|不应|暂不|待|需|要|正在|核实|核查|调查|查明|认定|界定|确定|判断|区分|谁的|谁是|不论|无论|不管|假如|如果|如|若|希望|避免|不再|不愿|不想|不因|而不|没有人说|从未说|不把|不将|不推|\bwhether|\bif\b|\bmay\b|\bmight\b|not (?:yet )?(?:know|conclude|say))[^，。；]{0,26}$/
const openAfter =
  /^[^，。；]{0,12}(?:吗|呢|[?？]|还是|或者|尚|有待|待|未定|需要(?:核实|查清|调查)|还要(?:看|查)|还没|还不)|^的?(?:认定|界定|划分|归属|问题|划定|判断)(?:上|，|须|需|要|有|尚|还|将|会|应|$)/
const dutyInGeneral =
  /(?:有责任|负责(?!任)|责任心|责任感|首问责任|责任人|岗位责任|职责所在|社会责任|推卸责任|回避责任|推诿|依法承担|该承担|应当承担|应承担的)/

function isAsserted(sentence: Sentence, { start, end }: Span, direction: Direction): boolean {
  const words = sentence.plain.slice(start, end)
  if (words.includes('□') || /是否|能否|有无|还是/.test(words)) return false
  if (/[?？]\s*$/u.test(sentence.plain) || conditionAt(sentence.conditions, start)) return false
  if (/^[怪怨归]/u.test(words) && isNegatedAt(sentence.plain, start)) return false
  if (leftOpen.test(sentence.plain.slice(0, start)) || openAfter.test(sentence.plain.slice(end))) return false
  return direction !== 'bank' || !dutyInGeneral.test(sentence.plain.slice(Math.max(0, start - 6), end + 4))
}
