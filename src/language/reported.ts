import type { Span } from '../domain/span.ts'

/** Words that are not the bank's own. `customer`: what the customer is said to have said; `other`: what staff or others said at the time. */
export type ReportedSpeech = Span & { readonly speaker: 'customer' | 'other' }

const sayVerbs =
  '反映|反馈|提到|提出|提及|表示|陈述|描述|讲述|述及|诉称|诉说|投诉|指出|认为|要求|希望|主张|质疑|怀疑|询问|问到|担心|觉得|感到|谈到|讲到|告诉我们|写道|申诉|请求|咨询|关心|想知道|期望|强调|述|说|称|讲|问'
const between =
  '(?:本人|在[^，。；]{0,16}(?:中|里|时|上)|之前|此前|当时|曾经|曾|多次|还|又|也|同时|另外|一再|再次|此次|本次|先后|特别|来电|来信中?|信中|信里|来函中?|邮件中?|致电|电话中?|进一步|主要|最|所|明确|于[^，。；]{0,14})*'
const customerSays = new RegExp(
  `(?:据|如|正如|根据|按照|按)?(?<![向对给跟与和为替帮请让])(?:您|客户|投诉人|来信人|你|阁下|女士|先生|〔姓名\\d+〕)${between}(?:${sayVerbs})(?![明服心职号呼]|的(?:这些|这几点|情况|话|事)?(?:基本|均|都|完全|确实|全部)*(?:属实|不实|是事实|没错|有道理)|得对|的对|得没错|得有|得是|得很对)|您的(?:诉求|要求|请求|主张|意见|想法|愿望|担心|疑问|疑虑|顾虑)(?:主要)?(?:是|为|包括|有|在于)|(?<![向对给跟与和为替帮请让])您(?:把|将)[^，。；]{0,20}(?:归结|归咎|归因|归为|看作|看成|视为|理解为|当作|说成)|the customer (?:says|said|claims|complains|states)|you (?:said|told us|mentioned|reported|wrote|stated|asked|say|claim)`,
  'g',
)
const otherSays =
  /(?:柜员|工作人员|员工|客户经理|大堂经理|理财经理|经理|客服(?:人员|专员)?|业务员|经办人员?|坐席|保险公司|商户|商家|销售人员|店员|保安|催收人员|催收员)(?:[^，。；会将请让由应须]{0,10})(?:曾|当时|之前|当日|事前|口头|那时|起初|一度)?(?:[^，。；会将请让由应须]{0,6})(?:承诺|答应|许诺|声称|宣称|告诉您|告知您|答复您|对您说|跟您说|向您表示|回复您|回复说|解释说|说过?|称)/g
const nominalEnd = /问题|事项|情况|一事|之事|事宜|诉求|现象|事情|意见|要求|请求|建议|内容|经过|遭遇|疑问|投诉|说法|原因|经历|感受/g
// Where the bank takes the word again.
const resumption =
  /^(?:对此|如果|如|若|倘|一旦|为此|就此|因此|所以|但|不过|现|目前|经(?!办|理)|据(?!您|客)|(?:我行|我们|本行|我部|我中心|我)(?!(?:的)?(?:柜|员工|工作|大堂|客服|网点|支行|系统|自助|atm|机|账|卡))|(?:支行|分行|总行|网点)(?=将|会|已|正|今天|明天|负责人|的?同事)|核实|其中|随后|请您|请|感谢|非常|十分|深感|上述|该|这|以上|原因(?:是|为)|申诉|材料(?:是|为)|答案|依据|根据|按照|会|将|一定|保证|we |our |this |after )/
const bankPromises =
  /(?:我们|我行|本行|我)(?:一定|保证|肯定|都会|会|必|可以|答应|同意|全部|马上|立即|这就|现在就|完全)|\bwe (?:will|shall|can|guarantee|promise)\b/g

/** 「我跟您核对一下：…；…，对吗？」: what follows the colon is the customer's account, to the end of the list. */
const restatement =
  /(?:我(?:再|先|来|这边|也)?(?:跟|和|与|向|同|帮)?您?(?:核对|确认|对|复述|重复|归纳|理|捋|念)(?:一下|一遍|一对|几句|两句|清楚|一理|一捋)?|您(?:说|讲|提|反映|问|写|告诉我们?)的[^。；：]{0,10}(?:记|写|归纳)(?:了|下|为)?[^。；：]{0,10}|您看(?:我(?:说|记|理解)得)?对不对|我(?:们)?记(?:下|录)?的?(?:是|有|了)[^：。；]{0,8}|let me (?:check|repeat|make sure)[^:.]{0,40})[：:]/

type Piece = Span & { readonly text: string }

const askedFor = /问|想知道|关心|想了解/

/** Reported speech in a folded text, sentence by sentence: the offsets are of the whole text. */
export function reportedSpeechOf(sentences: readonly Piece[]): ReportedSpeech[] {
  let listed = false
  return sentences.flatMap((sentence) => {
    const opening = restatement.exec(sentence.text)
    const retold = listed ? sentence.start : opening ? sentence.start + opening.index + opening[0].length : null
    listed = retold !== null && /[；;]$/u.test(sentence.text)
    return retold === null ? reportsIn(sentence) : [{ start: retold, end: sentence.end, speaker: 'customer' as const }]
  })
}

function reportsIn(sentence: Piece): ReportedSpeech[] {
  const found: ReportedSpeech[] = []
  for (const [pattern, speaker] of [
    [customerSays, 'customer'],
    [otherSays, 'other'],
  ] as const) {
    for (const match of sentence.text.matchAll(pattern)) {
      const from = match.index + match[0].length
      if (isHypothetical(sentence.text, match.index) && speaker === 'other') continue
      const span = { start: sentence.start + from, end: sentence.start + endOfReport(sentence.text, from) }
      if (span.end > span.start && !found.some((each) => each.start <= span.start && span.start < each.end))
        found.push({ ...span, speaker })
    }
  }
  return found
}

const isHypothetical = (sentence: string, at: number): boolean =>
  /(?:会|将|让|请|安排|由|要求|如|若)[^，。；]{0,6}$/.test(sentence.slice(0, at))

function endOfReport(sentence: string, from: number): number {
  const promise = promiseAfter(sentence, from)
  const clauseStop = indexFrom(sentence, /[，,：:]/, from)
  const firstClause = sentence.slice(from, clauseStop)
  // 「您问是不是被拿走了：没有。」: after the question comes the bank's answer.
  if (/^[：:]$/.test(sentence.charAt(clauseStop)) && askedFor.test(sentence.slice(Math.max(0, from - 3), clauseStop))) return clauseStop
  const noun = firstClause.length > 0 ? lastNounEnd(firstClause) : null
  if (noun !== null) return Math.min(promise, from + noun)
  // 「您说的我都明白」: what was said is named, not told.
  if (firstClause.startsWith('的')) return Math.min(promise, clauseStop)
  let end = clauseStop
  // The clause after the verb is always the customer's; later ones until the bank speaks again.
  for (let clause = 0; end < sentence.length; clause += 1) {
    const next = end + 1
    const rest = sentence.slice(next)
    if ((clause > 0 || firstClause.length > 0) && resumption.test(rest)) break
    end = indexFrom(sentence, /[，,：:]/, next)
  }
  return Math.min(promise, end)
}

function promiseAfter(sentence: string, from: number): number {
  for (const match of sentence.slice(from).matchAll(bankPromises)) {
    if (match.index >= 2) return from + match.index
  }
  return sentence.length
}

// 「您反映的排队久、态度差等问题」: the report ends with the last such noun of the clause.
function lastNounEnd(clause: string): number | null {
  const last = [...clause.matchAll(nominalEnd)].at(-1)
  return last ? last.index + last[0].length : null
}

function indexFrom(text: string, pattern: RegExp, from: number): number {
  const at = text.slice(from).search(pattern)
  return at < 0 ? text.length : from + at
}
