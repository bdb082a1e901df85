import { figuresOf } from './figures.ts'
import { fold } from './fold.ts'
import { isNegatedAt } from './negation.ts'

// Different words of the trade for one thing, so that a finding and the fact behind it meet. Longer ones come first.
const synonyms: readonly (readonly [RegExp, string])[] = [
  [
    /无(?:任何)?异常|没有(?:任何)?异常|未(?:见|发现|出现)(?:任何)?异常|无(?:任何)?故障|未(?:发现|发生|出现)(?:任何)?故障|没有(?:任何)?故障/g,
    '正常',
  ],
  [/异常|故障|失灵|死机|宕机|坏了|卡死|瘫痪/g, '不 正常'],
  [/无误|没有错误|未发现错误|没有差错|无差错|未发现差错/g, '正确'],
  [/有误|差错|出错|错误|错账|失误|搞错|弄错|疏漏|误操作|录错|输错/g, '不 正确'],
  [/合规|符合(?:相关|有关|我行|监管|服务)*(?:规定|规范|制度|要求|标准|流程)|未(?:见|发现)违规|没有违规|无违规/g, '符合规定'],
  [
    /违规|违反(?:相关|有关|我行|监管|服务)*(?:规定|规范|制度|要求|标准|流程|纪律)|不合规|不符合(?:相关|有关|我行)*(?:规定|规范|要求)|未按(?:照)?(?:相关|有关|我行)*(?:规定|规范|制度|要求|流程)/g,
    '不符合规定',
  ],
  [/退还|退回|返还|退款|退费|冲正|冲回|归还/g, '退款'],
  [/扣收|扣取|扣划|扣除|扣款|收取|计收|扣费|收费|扣了|收了/g, '扣收'],
  [/自助(?:取款|存取款|存款|柜员|设备|终端)?机?|取款机|存款机|存取款机|atm机?|crs机?/g, '自助机'],
  [/监控(?:录像|画面|视频)?|录像|视频/g, '监控'],
  [/电话录音|通话录音|录音/g, '录音'],
  [/账务系统|核心系统|业务系统|后台系统|系统/g, '系统'],
  [/交易流水|账户流水|电子流水|流水记录|交易明细|交易记录/g, '流水'],
  [/工作人员|员工|柜员|柜面人员|经办人员|经办/g, '柜员'],
  [/态度(?:生硬|恶劣|不好|差|冷淡|不耐烦)|言语不当|用语不当|语气生硬|出言不逊|粗暴/g, '态度差'],
  [/等候|等待|排队|排号|叫号/g, '排队'],
  [/到账|入账|记入账户/g, '入账'],
  [/冻结|管控|限制|止付|锁定/g, '冻结'],
  [/解冻|解除(?:冻结|管控|限制|止付)|恢复(?:使用|正常)/g, '解冻'],
  [/告知|告诉|提示|提醒|说明|(?:讲|说|解释|交代|介绍)(?:得)?(?:很|不)?(?:清楚|明白|清)|说清|讲清|解释/g, '告知'],
  [/致电|电话联系|打电话|来电|回电|拨打|电话/g, '电话'],
]

const stopWords =
  /(?:您|我行|我们|本行|贵行|客户|女士|先生|尊敬|经(?:我行|本行|过)?(?:核实|核查|调查|查|了解|查询|核对|确认)|核实|核查|调查|查明|显示|表明|证实|情况|问题|事项|一事|反映|有关|相关|关于|进行|该笔|该|此|其中|其|这一点|一点|这|那|上述|以上|方面|存在|对于|对|于|的|了|在|是|和|与|及|等|将|会|已经|已|为|由|就|也|均|都|并|且|并且|而|从|到|向|给|把|被|让|使|因为|由于|因|所以|因此|目前|现|于是|非常|十分|感谢|请|一|个|当时|当日|当天|本次|此次|同时|另外|确实|(?<!正)确|属实|我|可以|能够|可|没有|并未|并不|没|未|不|无|非)/g

/**
 * A text with one word for each thing: synonyms of the trade replaced, figures as `#500CNY`, placeholders gone. Its words
 * are apart, so that `contentTokens` and polarity read the same pieces.
 */
function canonicalText(text: string): string {
  const folded = fold(text).replaceAll(/〔[^〕]*〕|【[^】]*】/gu, ' ')
  let words = ''
  let at = 0
  for (const { start, end, value, unit } of figuresOf(folded)) {
    words += `${folded.slice(at, start)} #${value}${unit} `
    at = end
  }
  words += folded.slice(at)
  for (const [pattern, word] of synonyms) words = words.replaceAll(pattern, ` ${word} `)
  return words.replaceAll(/正常|正确|符合规定/g, ' $& ')
}

/** The words of a text that carry its matter: figures, Latin words, pairs of characters; empty words and negations are gone. */
export const contentTokens = (text: string): Set<string> => new Set(pieces(canonicalText(text)).map(({ token }) => token))

/** Words that stand alone between empty words: 「挂断」 in 「被员工挂断」. They are one or two characters long. */
export function loneWords(text: string): Set<string> {
  const bare = canonicalText(text).replace(stopWords, ' ')
  return new Set((bare.match(/[\u3400-\u9fff]+/g) ?? []).filter((run) => run.length <= 2))
}

/** The same words, each with whether a negation reaches it in its clause: 「未到账」 and 「已到账」 differ. */
export function signedTokens(clause: string): Map<string, boolean> {
  const words = canonicalText(clause)
  return new Map(pieces(words).map(({ token, at }) => [token, isNegatedAt(words, at)]))
}

function pieces(words: string): { token: string; at: number }[] {
  const bare = words.replace(stopWords, (word) => ' '.repeat(word.length))
  return [...bare.matchAll(/#\d+(?:\.\d+)?[^\s#]*|[\u3400-\u9fff]+|[a-z][a-z0-9]+|\d+(?:\.\d+)?/g)].flatMap((match) =>
    piecesOf(match[0]).map((token, offset) => ({ token, at: match.index + offset })),
  )
}

function piecesOf(run: string): string[] {
  if (!/^[\u3400-\u9fff]/.test(run) || run.length <= 2) return [run]
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}

/** The share (0..1) of the first text's tokens that the second holds; 0 for an empty first text. */
export function coverage(tokens: ReadonlySet<string>, source: ReadonlySet<string>): number {
  if (tokens.size === 0) return 0
  let shared = 0
  for (const token of tokens) if (source.has(token)) shared += 1
  return shared / tokens.size
}
