import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Fact } from '../../domain/fact.ts'
import type { BreachLabel } from '../../domain/sentence-opinion.ts'
import { fold } from '../../language/fold.ts'
import { leavesOpen } from '../../language/left-open.ts'
import { evidenceOf, isSupported } from '../support/evidence.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, pass, wordsAt } from '../support/verdicts.ts'
import { type Direction, type ResponsibilityStatement, responsibilityStatementsOf } from './responsibility-statements.ts'

const wording: Readonly<Record<Direction, { zh: string; en: string }>> = {
  bank: { zh: '承认了本行的责任', en: 'admits the bank’s liability' },
  clears_bank: { zh: '否认了本行的责任', en: 'denies the bank’s liability' },
  customer: { zh: '把责任归于客户', en: 'blames the customer' },
  third_party: { zh: '把责任归于第三方', en: 'blames a third party' },
}

/** Responsibility is fixed on verified facts before anybody is blamed, admitted or cleared. */
export const responsibilityByFacts: Check = {
  principleId: 'boundary.responsibility-by-facts',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const unsettled = [...responsibilityStatementsOf(reading), ...saidStatements(context)].find(
      (statement) => !isSettled(statement, context),
    )
    if (!unsettled) return pass
    const words = wordsAt(reading, unsettled)
    if (context.facts === null) {
      return cannotJudge(
        `不知道本案已核实的事实，无法判断「${words}」的责任认定是否有据`,
        'the verified facts are not known here, so the statement on responsibility cannot be judged',
      )
    }
    const { zh, en } = wording[unsettled.direction]
    return failAt(reading, unsettled, {
      reason: `「${words}」${zh}，但责任尚未由已核实的事实确定`,
      reasonEn: `${en} before verified facts have settled it`,
      fix: '责任未核实前，只对客户的经历表示歉意，说明正在核实的内容和答复时间；已核实的，先录入责任认定的事实',
    })
  },
}

const labelled: readonly (readonly [BreachLabel, Direction])[] = [
  ['liability_admitted', 'bank'],
  ['liability_denied', 'clears_bank'],
  ['blame_customer', 'customer'],
]
// Once the facts say whose it was, the rules alone tell whether the draft says the same.
function saidStatements(context: CheckContext): ResponsibilityStatement[] {
  if ((context.facts ?? []).filter(isFinding).some((fact) => directionsOf(fact).size > 0)) return []
  return labelled.flatMap(([label, direction]) =>
    saidIn(context, [label])
      .filter(({ sentence }) => !leavesOpen(sentence.plain))
      .map(({ words, start, end }) => ({ direction, words, start, end })),
  )
}

function isSettled(statement: ResponsibilityStatement, context: CheckContext): boolean {
  const facts = (context.facts ?? []).filter(isFinding)
  if (facts.some((fact) => directionsOf(fact).has(statement.direction))) return true
  const opposite = facts.some((fact) => [...directionsOf(fact)].some((direction) => direction !== statement.direction))
  return !opposite && isSupported(statement.words, evidenceOf({ ...context, facts }).facts ?? [])
}

// A fact without a kind is a finding unless it only records a consent or a procedure.
const isFinding = ({ kind, statement }: Fact): boolean =>
  kind === 'fault' || kind === 'finding' || kind === 'loss' || (kind === undefined && !/^(?:客户)?(?:同意|要求|希望)/.test(statement))

const bankFault =
  /差错|失误|错误|过错|疏忽|重复(?:扣|收|记|入)|多(?:扣|收|记)|误(?:扣|收|划|录|记|操作)|少(?:付|给|记)|漏|录错|故障|卡钞|异常|中断|超时|违规|违反|未按|未(?:尽|履行|提示|告知|说明|及时|能|登记|回复)|没有(?:提示|告知|说明|登记)|短款|长款|态度|不当|不属实宣传|责任/
const clears =
  /正常|无误|正确|合规|符合|未发现(?:异常|差错|违规|问题)|无(?:异常|差错|违规)|账实相符|账款相符|已(?:提示|告知|说明|签字|尽到)|无责任|不承担责任/
const ofCustomer = /客户(?:本人|自行|自己|操作|输入|泄露|提供|点击|授权|转账|未|确认|签)|本人(?:操作|签字|授权|泄露)/
const ofThird = /商户|第三方|保险公司|运营商|银联|厂商|厂家|对方|收款行|他行|支付机构|外包|公安|物业/

function directionsOf(fact: Fact): Set<Direction> {
  const statement = fold(fact.statement)
  const found = new Set<Direction>()
  const cleared = clears.test(statement)
  const faulty = bankFault.test(statement.replaceAll(/(?:无|未发现|没有|不存在)[^，。；]{0,6}(?:差错|异常|违规|故障|失误|过错|责任)/g, ''))
  if (cleared && !faulty) found.add('clears_bank')
  if (ofCustomer.test(statement) && /误|错|未|泄露|自行|授权|点击|提供|责任/.test(statement)) found.add('customer')
  if (ofThird.test(statement) && faulty) found.add('third_party')
  if ((faulty || fact.kind === 'fault') && !found.has('customer') && !found.has('third_party')) found.add('bank')
  return found
}
