import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Fact } from '../../domain/fact.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failWhole, notApplicable, pass } from '../support/verdicts.ts'

const bank =
  '我们|我行|本行|我部|我方|我的|是我|我没|支行|分行|网点|中心|柜员|柜台|客服|经理|同事|值班|员工|工作人员|银行|经办|\\bwe\\b|\\bour\\b|the bank|\\bi\\b'
const wrong =
  '错|过失|失误|疏忽|疏漏|漏|没|未|不该|不应|不当|不到位|不足|不周|不好|失礼|失职|拖|耽误|误|多(?:收|扣|记)|重复|违反|违规|责任|wrong|mistake|error|fail|should (?:not )?have|fault|did not|didn.t|responsib|late|twice|unanswered'
const admission = new RegExp(
  `(?:${bank})[^。；]{0,40}(?:${wrong})|(?:${wrong})[^。；]{0,24}(?:在|是|由|属于|怪)(?:${bank})|\\b(?:mistake|error|fault)\\b[^.。；]{0,24}\\bours\\b`,
)

/** A fault of the bank, once verified, is admitted in plain words in which the bank itself is the one who erred. */
export const admitFault: Check = {
  principleId: 'own.admit-fault',
  run: (context: CheckContext): CheckFinding => {
    if (context.stage !== 'final') return notApplicable('尚未作出处理决定', 'no decision yet')
    if (context.facts === null) return cannotJudge('不知道本案已核实的事实', 'the verified facts are not known here')
    if (!context.facts.some(isFault)) return notApplicable('没有已核实的本行差错', 'no verified fault of the bank')
    if (readingOf(context).sentences.some(({ plain }) => admission.test(plain))) return pass
    return failWhole({
      reason: '已核实本行有差错，文中却没有一句由本行认错的话',
      reasonEn: 'a fault of the bank is verified, but nowhere does the bank say that it erred',
      fix: '用“我们……错了”“是我们没有……”这样的话，写明是谁的差错、错在哪里，再道歉',
    })
  },
}

const isFault = ({ kind }: Fact): boolean => kind === 'fault'
