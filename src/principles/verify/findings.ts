import { contentTokens } from '../../language/likeness.ts'
import type { Clause, Reading, Sentence } from '../../language/reading.ts'
import { assertionOf } from './assertions.ts'

/**
 * A statement about the case in the bank's own words. `verified`: the text says that it was checked, or it is the bank's
 * to prove, so only a fact supports it; else the customer's own account may.
 */
export type Finding = { readonly clause: Clause; readonly words: string; readonly verified: boolean }

const checkVerbs =
  '核实|核查|调查|查证|查询|查阅|查|了解|核对|确认|排查|比对|复核|检查|调阅|调取|回看|查看|测试|检测|鉴定|询问|清点|盘点|清机|调看'
const marker = new RegExp(
  `经(?:过)?(?:我行|我们|我部|本行|支行|分行|总行|网点|相关部门|业务部门|有关部门|多方|仔细|初步|进一步|认真|系统|逐笔|现场|反复|与[^，。；]{1,12}|向[^，。；]{1,12}|对[^，。；]{1,16})*(?:${checkVerbs})(?:[^，。；：后再]{0,12}(?:确认|发现|得知))?(?!后(?:再|将|会|才|方|予|，)|办|手|之?前)|(?<=(?:已|已经|都|现已|均|刚|我行|我们|同|与)[^，。；替帮为]{0,10})(?:查明|查实|查清)(?!之?前|之?后|楚(?:帮|很|就|再|才))|(?:我们|我行|我部|我)?(?:查询|查看|调阅|调取|回看|回放|听|看|查阅|核对|检查|调看|比对|翻看)(?:了|过|(?=[^，。；]{0,14}(?:系统|日志)，))[^，。；]{0,14}(?:系统|录像|录音|监控|流水|日志|记录|凭证|资料|档案|画面|单据)|(?:后台|系统|技术(?:人员)?|网点|我们|我行|经)(?:也|都|已|已经|刚刚)?(?:查到|查出|查得(?![又很更最快清])|查见|发现|看到(?!您)|得知|获悉)|核实到|核实结果|(?:原因|情况|事情|问题)(?:已经?|都|也)?(?:很|已经)?(?:找到|查明|查清|清楚|明确|核实)(?:了|清楚)?|(?:已|已经|刚|分别|专门)?(?:向|与|跟|找|联系)(?:了)?[^，。；]{1,12}(?:核实|了解|确认|询问|谈话|谈过)(?:了|过)?(?=，|$|情况)|(?:调查|核查|核实|复核|检查|检测)(?:发现|结果|表明|证实|确认|情况如下)|(?:我们|我行|我部|我)(?:已|已经|都|也)?(?:核实|查清|查明|确认|核对|查证)(?:过|了|到|清楚)|(?:监控|录像|录音|画面|截图|日志|流水|凭证|记录|系统|后台|数据|单据|签字|报文|回单|档案|工单|视频|账务)(?:均|都|也|已|中|里|上|清楚|清晰|明确)*(?:显示|表明|证明|证实|可见|反映出|能看到|看得到|看到|记载)|从(?:监控|录像|录音|画面|截图|日志|流水|凭证|记录|系统)[^，。；]{0,10}(?:看|可见|可知)|(?:情况|反映|投诉|所述|所说)(?:均|基本|完全|确实)?(?:不|并不)?属实|we (?:have )?(?:verified|checked|confirmed|established|found|reviewed[^.]{0,40}found)|our (?:investigation|review|records?) (?:shows?|found|confirms?|indicates?)`,
)
const notYet =
  /(?:^|[^重主必])要(?!求)|如|若|一旦|待|等|将|会|正在|正|需|尚|还未|还没|未|没|拟|请|后续|可以|能够|进一步|继续|再|让我|帮您|为您|\bif\b|\bwill\b|\bonce\b|\bwhen\b|\buntil\b|\bafter\b/
const numbered = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|第[一二三四五]|其[一二三]|首先|其次|再次|另外)/

/**
 * Findings of a draft in order. Wishes, hedges, conditions, rules, commitments and other people's words are none. `states`: true where
 * a reader takes a sentence for a finding in which the rules see none.
 */
export function findingsOf(reading: Reading, states: (sentence: Sentence) => boolean = () => false): Finding[] {
  const found: Finding[] = []
  let listed = false
  let carried = false
  for (const sentence of reading.sentences) {
    const opening: boolean = carried || (listed && numbered.test(sentence.text))
    const ruled = findingsOfSentence(sentence, opening)
    const ofSentence = ruled.length === 0 && states(sentence) ? [wholeFinding(sentence)] : ruled
    found.push(...ofSentence)
    listed = opening || endsOpen(sentence)
    // What was checked goes on after a semicolon.
    carried = /[；;]$/u.test(sentence.text) && ofSentence.some(({ verified }) => verified)
  }
  return found
}

const wholeFinding = (sentence: Sentence): Finding => ({ clause: sentence, words: sentence.own, verified: true })

// 「核查情况如下：」 and nothing after it: the numbered sentences that follow are what was found.
const endsOpen = (sentence: Sentence): boolean => marker.test(sentence.own) && /(?:如下|：|:)\s*$/u.test(sentence.text)

function findingsOfSentence(sentence: Sentence, opening: boolean): Finding[] {
  let verified = opening
  const found: Finding[] = []
  for (const clause of sentence.clauses) {
    const mark = marker.exec(clause.own)
    if (mark && !notYet.test(clause.own.slice(0, mark.index))) verified = true
    else if (mark) verified = false
    if (isNoFinding(clause, sentence)) continue
    const words = mark ? clause.own.replace(mark[0], ' ') : clause.own
    if (verified && saysSomething(words, mark?.[0])) found.push({ clause, words: `${words} ${truth(mark?.[0])}`.trim(), verified: true })
    else if (!verified) {
      const kind = assertionOf(clause, sentence)
      if (kind !== null) found.push({ clause, words: clause.own, verified: kind === 'of_bank' })
    }
  }
  return found
}

const truth = (mark: string | undefined): string => (mark !== undefined && /属实/.test(mark) ? '属实' : '')

// 「经核对系统日志，」 names what was looked at and says nothing yet.
const namesSource = /^[^，。；]{0,12}(?:录像|录音|监控|流水|日志|记录|凭证|资料|档案|系统|排班表|合同|影像|传票|台账|双录)[。；]?\s*$/u

const saysSomething = (words: string, mark: string | undefined): boolean =>
  !(mark !== undefined && namesSource.test(words.trim())) &&
  (truth(mark) !== '' || contentTokens(words.replaceAll('□', ' ')).size >= 2 || /属实|存在/.test(words))

const commitment =
  /(?:(?<!已[^，]{0,16})将(?!您|该|这|此|其|现金|款|钱|卡|资|材|情况|结果|\d|[一二三四五六七八九十百千万]+元|客户|上述|多|误|所|全部|相关|有关)|(?<!机|社|协|委员|工|学|大)会(?!议|计|员|同|展|谈|面)|拟|准备|计划|打算|争取|今后|往后|以后|日起|从(?:今天|今日|即日)起|遇到|逐(?:件|一|项|条|个)|交代|(?<![未没曾])(?:承诺|保证))[^，]{1,}|请您|您可|可以|希望|欢迎|建议您|\bwill\b|\bplease\b|\bcan\b/
const hedge =
  /可能|或许|也许|大概|初步判断|尚不|尚未|还不|还没|暂未|暂无|未能确定|无法确定|不能确定|有待|正在|待核|是否|能否|有没有|为何|如何|什么|哪(?:里|个|一|些)|谁|才知道|才能|吗|\bmay\b|\bmight\b|\bwhether\b|\bnot yet\b/
const courtesy =
  /抱歉|歉意|对不起|遗憾|感谢|谢谢|理解|体谅|重视|尊敬|您好|祝|敬礼|此致|收悉|关注|辛苦|添了?麻烦|确实太|实在|不应该|不该|理应|本应|应当|应该|添乱|着急|难过|难受|不便|困扰|不愉快|\bsorry\b|\bapolog|\bthank|\bunderstand/
const rule =
  /(?:根据|按照|依据|依照|按)[^，]{0,40}(?:规定|办法|条例|约定|合同|协议|标准|制度|要求|公示|章程|法)|公示|公告|官网|价目表|《|第[一二三四五六七八九十百\d]+条|仲裁|诉讼|起诉|调解|(?<!符合[^，]{0,12}|违反[^，]{0,12}|按(?:照)?[^，]{0,8})规定|一般情况|通常|原则上/
/** Wishes, hedges, courtesies, rules, commitments and conditions state nothing about the case. */
export function isNoFinding(clause: Clause, sentence: Sentence): boolean {
  const words = clause.own
  const conditional = sentence.conditions.some(
    ({ start, kind, text }) => kind !== 'sequence' && !/为准|而定/.test(text) && sentence.start + start <= clause.start + 2,
  )
  return conditional || commitment.test(words) || hedge.test(words) || courtesy.test(words) || rule.test(words) || isHeading(words)
}

const isHeading = (words: string): boolean =>
  words.length <= 14 && /^[一二三四五六七八九十\d【（(]/.test(words) && !/已|了|未|无/.test(words)
