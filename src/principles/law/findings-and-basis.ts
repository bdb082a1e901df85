import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { acts, type Issue, sentencesOnIssues } from '../solve/issue-coverage.ts'
import { policyLines } from '../support/policy-lines.ts'
import { readingOf } from '../support/reading-of.ts'
import { failWhole, notApplicable, pass } from '../support/verdicts.ts'
import { findingsOf } from '../verify/findings.ts'
import { isDecision, isLeftOpen, pointsToFullAnswer } from './decision.ts'

/** Names of rules and contracts that are a basis by themselves. */
const instrument =
  /《[^》]+》|第[一二三四五六七八九十百零\d]+(?:条|款|项)|(?:合同|协议|合约|章程|价目表|收费公示|服务价格目录|告知书|说明书|领用合约|申请表)[^，。；]{0,10}(?:约定|规定|载明|写明|明确|列明|公示|条款)|(?:根据|依据|依照|按照|按|遵照|参照)[^，。；]{0,24}(?:法|条例|办法|通则|细则|合同|协议|合约|章程|公示|价目|目录|条款|约定)|(?:服务)?价格目录|article \d+|under (?:the|our) [a-z ]{3,40}(?:agreement|contract|terms|rules|measures|schedule|policy)/
const ruleWord =
  /(?:根据|依据|依照|按照|按|遵照|参照|对照|违反了?|不符合|未遵守|未按(?:照)?|符合)(?<name>[^，。；]{0,30}?)(?:规定|制度|标准|规范|要求|流程|政策|规则|规程|权限)/g
const vague =
  /我行|本行|银行|我们|国家|监管|总行|上级|行内|内部|有关|相关|现行|部门|服务(?!规范|标准)|业务|管理|的|及|和|、|以及|各项|当前|统一/g
const wayOn = /申请核查|复核|异议|调解|诉讼|起诉|仲裁|不(?:同意|满意|服)|review|mediat|court|arbitrat/
const finding = /核实|核查|调查|查明|查清|情况|结果|认定/
/** 「您等候了47分钟」 states a finding without saying so. */
const measured =
  /(?:了|为|共|计|达|有|超过|高于|低于|多|少)(?:约|近)?(?:\d|[一二三四五六七八九十百千万]{1,6})(?:[\d.,]*)(?:分钟|小时|元|笔|次|张|天|块)/
/** An admission tells what was found. */
const admitted =
  /(?:我行|我们|支行|网点|银行)[^，。；]{0,8}(?:过错|责任|没有?做好|没有?做到|不到位|不该|不应该|错了|失误|疏忽)|(?:不该|本不应|理应|正该)[^，。；]{2,}|our (?:mistake|error|fault)/
const asked = /怎么办|怎么(?:做|处理|走)|能不能|可不可以|多久|何时|什么时候|[吗呢？?]$/
const stillOpen =
  /(?:仍|尚|还|正)(?:在|需|未)[^，。；]{0,12}(?:核实|核查|调查|核对)|另行(?:答复|回复|告知)|(?:前|内)[^，。；]{0,10}(?:答复|回复)您/

/** A decision says what was verified, issue by issue, and on which named rule, contract or law it rests. */
export const findingsAndBasis: Check = {
  principleId: 'law.findings-and-basis',
  run: (context: CheckContext): CheckFinding => {
    if (!isDecision(context)) return notApplicable('不是对投诉的处理决定', 'not a decision on a complaint')
    if (context.format === 'sms' && pointsToFullAnswer(context.text)) return pass
    const reading = readingOf(context)
    const without = issuesWithoutFinding(reading, context)
    const missing = [...(without.length > 0 ? [without.join('、')] : []), ...(hasBasis(reading, context) ? [] : ['处理的依据'])]
    if (missing.length === 0) return pass
    return failWhole({
      reason: `处理决定没有写明${missing.join('，也没有写明')}`,
      reasonEn: 'the decision leaves out what was verified for an issue, or the named rule, contract or law it rests on',
      fix: '逐项写明核实到的情况，并写明依据的具体制度、合同条款或法规名称（“有关规定”不算依据）',
    })
  },
}

function issuesWithoutFinding(reading: Reading, { assessment, text }: CheckContext): string[] {
  const found = new Set(findingsOf(reading).map(({ clause }) => clause.start))
  const finds = (sentence: Sentence): boolean =>
    sentence.clauses.some(({ start, own }) => found.has(start) || measured.test(own) || admitted.test(own)) ||
    isLeftOpen(sentence.text, finding)
  if (assessment.issues.length < 2) return reading.sentences.some(finds) || isLeftOpen(text, finding) ? [] : ['核实到的情况']
  const on = sentencesOnIssues(reading, assessment.issues)
  return assessment.issues.filter((issue) => !hasFinding(issue, on, reading, finds)).map((issue) => `「${issue.summary}」核实到的情况`)
}

type OnIssues = ReadonlyMap<Issue, ReadonlySet<Sentence>>
function hasFinding(issue: Issue, on: OnIssues, reading: Reading, finds: (sentence: Sentence) => boolean): boolean {
  const speaking = on.get(issue) ?? new Set()
  return reading.sentences.some((sentence, index) => {
    if (!speaking.has(sentence)) return false
    if (finds(sentence) || stillOpen.test(sentence.plain)) return true
    // A question is answered by what is to be done.
    if (asked.test(`${issue.summary}${issue.evidence}`) && acts(sentence)) return true
    const next = reading.sentences[index + 1]
    return next !== undefined && finds(next) && ![...on].some(([other, sentences]) => other !== issue && sentences.has(next))
  })
}

function hasBasis(reading: Reading, { text, policy }: CheckContext): boolean {
  // What lets the customer go on, a review or a court, is no basis of the decision.
  const decided = reading.sentences.flatMap(({ own }) => (wayOn.test(own) ? [] : [own])).join('')
  if (isLeftOpen(text, /依据|规定|条款|制度|合同|法规/) || instrument.test(decided)) return true
  const named = [...decided.matchAll(ruleWord)].some((match) => (match.groups?.name ?? '').replaceAll(vague, '').length >= 2)
  return named || citesPolicy(reading, policyLines(policy, ['rules', 'procedure', 'fees', 'compensationTable', 'rates']))
}

// A sentence that says what a rule of the policy pack says names its basis in substance.
function citesPolicy(reading: Reading, lines: readonly string[]): boolean {
  const rules = lines.map((line) => contentTokens(fold(line))).filter((tokens) => tokens.size >= 3)
  return reading.sentences.some((sentence) => rules.some((tokens) => coverage(tokens, contentTokens(sentence.own)) >= 0.5))
}
