import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { FlagCode } from '../../domain/vocabulary.ts'
import { fold } from '../../language/fold.ts'
import { besideIt } from '../support/neighbours.ts'
import { inOrder, saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { type StatementRule, statementsOf } from '../support/statements.ts'
import { failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { dangersOf } from './dangers.ts'

const grave: readonly FlagCode[] = [
  'regulator_escalation',
  'legal_action',
  'self_harm',
  'violence_threat',
  'privacy_leak',
  'group_complaint',
]
const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:转|交|移交|反馈|分派|登记|录入|排)(?:给|至|到|由|入|进)?(?:了)?[^。；，]{0,6}(?:相关部门|有关部门|客服(?:热线|中心|部门)?|普通(?:队列|工单)|公共邮箱|意见箱|热线|柜台)[^。；，]{0,10}(?:处理|排队|跟进|统一|答复|安排)?/g,
  },
]
const responsible = /负责人|行长|主任|经理|总监|专人|专班|责任人|【待填|manager|head of|named/

const told =
  /12378|12363|监管(?:局|部门|总局)|金融监管|银保监|人民银行|信访|法院|起诉|上法院|打官司|律师函|仲裁|报(?:了)?警|派出所|公安|regulator|ombudsman|court|police|lawyer/

const isGrave = (context: CheckContext): boolean =>
  context.channel === 'regulator_transfer' ||
  told.test(fold(context.narrative)) ||
  context.assessment.flags.some(({ code }) => grave.includes(code)) ||
  dangersOf(context).length > 0

/** What has reached a regulator, a court or a danger is not put into a nameless queue. */
export const bySeverityAndLevel: Check = {
  principleId: 'escalate.by-severity-and-level',
  run: (context: CheckContext): CheckFinding => {
    if (!isGrave(context)) return notApplicable('不涉及监管、诉讼、人身安全等级别', 'no regulator, court or danger is in play')
    const reading = readingOf(context)
    const queued = inOrder(statementsOf(reading, rules), saidIn(context, ['general_queue'])).find(
      ({ sentence }) => !responsible.test(sentence.plain) && !besideIt(context, sentence, ['senior']),
    )
    if (!queued) return pass
    return failAt(reading, queued, {
      reason: `事情已到这一级，「${wordsAt(reading, queued)}」却交给了没有名字的队列`,
      reasonEn: 'a matter of this level is put into a nameless queue',
      fix: '写明由哪个岗位的负责人承办、怎样联系、何时答复',
    })
  },
}
