import { isOneOf } from '../../domain/is-one-of.ts'
import { type OutcomeAct, outcomeActs } from '../../language/acts.ts'
import { type Claim, claimsOf } from '../../language/claims.ts'
import { isCertain } from '../../language/modality.ts'
import type { Reading } from '../../language/reading.ts'
import { negativePromisesOf } from './negative-promises.ts'
import type { OutcomePromise } from './outcome-promise.ts'

const isOutcome = (act: Claim['act']): act is OutcomeAct => isOneOf(outcomeActs, act)

/** Promises of an outcome in the bank's own words: certain, in soft future, as a decision, or 「不会让您损失」. */
export function promisesOf(reading: Reading): OutcomePromise[] {
  const claims = claimsOf(reading, outcomeActs)
  const promised = claims.filter((claim) => isOutcome(claim.act) && isPromise(claim, reading)).map((claim) => promiseOf(claim))
  return [...promised, ...negativePromisesOf(reading)].sort((one, other) => one.span.start - other.span.start)
}

function promiseOf(claim: Claim): OutcomePromise {
  const certain =
    claim.modality === 'certain' || isCertain(claim.sentence.plain) || /足额|全额|全部|全数|双倍|悉数/.test(claim.clause.plain)
  const byRule = /(?:按|依|根据|遵照)[^，。；]{0,14}(?:规定|制度|政策|流程|标准|约定|合同|程序)|依规|依法|依约|酌情/.test(
    claim.sentence.plain,
  )
  return {
    act: isOutcome(claim.act) ? claim.act : 'satisfy',
    span: { start: claim.clause.start, end: claim.clause.end },
    sentence: claim.sentence.plain,
    certain,
    open: !certain && (claim.conditional === 'sequence' || byRule),
  }
}

/** 「等您回来的时候，钱已经在您账户里」 is still to come. */
const toCome = /(?:回来|到那|到时|那个|届时)[^，。]{0,4}(?:时候|时)|到时候?|届时|尽管放心|您就等着/
const toCustomer = /由我(?:行|们)|(?:在|到|进|入)您|(?:为|给|向|替|帮|退|还|赔|补|付)您|您的|您(?=[^，。；]{1,8}的)|\byou\b|\byour\b/
const generalRule =
  /(?:标准|规定|办法|规则|政策|收费目录|公示|条款|合同|协议)(?:的)?(?:规定|约定|显示|明确|为|是|如下|载明)|(?:凡|凡是|每月|每年|首年|年内|月日均|日均)[^。]{0,30}(?:免|减|退|赔)/
const needsCertainty: readonly OutcomeAct[] = ['satisfy']

function isPromise(claim: Claim, reading: Reading): boolean {
  if (claim.quoted || claim.negated || claim.embedded) return false
  if (claim.conditional === 'merit' && !isBlanketAssurance(claim)) return false
  if (claim.modality === 'possible' || claim.modality === 'asked') return false
  if (claim.tense === 'past' && !toCome.test(claim.sentence.plain)) return false
  if (isCustomersOwn(claim) && !receives(claim)) return false
  if (isOutcome(claim.act) && needsCertainty.includes(claim.act) && claim.modality !== 'certain') return false
  if (
    claim.act === 'restore' &&
    /(?:设备|机器|自助机|atm|营业|供应|网络|空调|叫号|系统|服务(?!费))[^，。]{0,10}(?:恢复|修复)|(?:恢复|修复)[^，。]{0,6}(?:营业|供应|服务|设备|机器|系统|网络)/.test(
      claim.clause.text,
    )
  )
    return false
  if (claim.act === 'restore' && /自动|即时|即可|核验|验证|柜台/.test(claim.sentence.plain) && !claim.sentence.plain.includes('为您'))
    return false
  if (generalRule.test(claim.clause.plain) && claim.modality !== 'certain') return false
  if (limitedByNext(claim, reading)) return false
  return commits(claim)
}

// A customer named in an earlier clause is taken for the doer only where this clause gives nobody anything.
const isCustomersOwn = (claim: Claim): boolean =>
  claim.agent === 'customer' && !(claim.modality === 'certain' || /(?:为|给|予|替|帮|还|赔|补|退)您/.test(claim.clause.plain))

// 「如属实，我们保证…」 hangs on the merits; 「无论结果如何」 is no condition at all and does not come here.
const isBlanketAssurance = (claim: Claim): boolean => /无论|不管|不论/.test(claim.sentence.plain)

const receives = (claim: Claim): boolean =>
  /(?:您|你)(?:就|很快|将|会|肯定|一定|即可|即|马上|必|都|便|最迟|最晚|在|于)[^，]{0,24}(?:收到|拿到|拿回|得到|获得|领到|看到|享受)|you (?:will|shall|are going to|'ll)[^,.]{0,24}(?:receive|get|be (?:refunded|reimbursed|compensated))/.test(
    claim.clause.plain,
  ) && !/可以|有权|如|若/.test(claim.clause.plain)

function commits(claim: Claim): boolean {
  if (claim.modality === 'certain' || claim.modality === 'future' || claim.modality === 'decided') return true
  if (claim.modality === 'plain' && isCertain(claim.sentence.plain) && !/申请|(?:核实|核查)(?!一|完|结束|清|后)/.test(claim.clause.plain))
    return true
  if (claim.act === 'approve' && claim.agent === 'bank' && /接受|同意|答应|满足/.test(claim.clause.plain) && claim.modality === 'plain')
    return true
  const bankGives = claim.agent !== 'third' && !isCustomersOwn(claim) && toCustomer.test(claim.clause.plain)
  if (claim.modality === 'able') return bankGives && !/申请|咨询|选择|办理/.test(claim.clause.plain)
  return bankGives && !/申请|咨询|选择|您可|感谢|理解|抱歉|歉意/.test(claim.clause.plain)
}

// 「最终以审批结果为准。」 in the next sentence takes the promise back.
function limitedByNext(claim: Claim, reading: Reading): boolean {
  const next = reading.sentences[reading.sentences.indexOf(claim.sentence) + 1]
  if (!next || claim.modality === 'certain') return false
  return /(?:最终|具体|以上|上述|能否|是否|届时|该)[^。]{0,24}(?:为准|须经|需经|有待|待|尚未|尚不|不能确定|无法确定|审批后|核实后)/.test(
    next.plain,
  )
}
