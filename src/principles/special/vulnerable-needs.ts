import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { inOrder, isSaid, saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { type StatementRule, statementsOf } from '../support/statements.ts'
import { failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { isFitted, tellsSpecialNeed } from './special-needs.ts'

const labels: readonly StatementRule[] = [
  {
    pattern:
      /(?:鉴于|考虑到|由于|因为|看)您(?:的|有|患有|是|存在)?[^。；，]{0,8}(?:精神|心理)(?:问题|疾病|异常|状态|障碍)|您(?:可能|应该|大概|恐怕|怕是|像是|疑似)?[^。；，]{0,4}(?:有|患|得了|患有)[^。；，]{0,4}(?:抑郁|焦虑症|妄想|精神病|老年痴呆|痴呆)|(?:老糊涂|疯(?:了|子)|神经病|残废|人老了(?:就)?糊涂|身体有残缺)/g,
  },
]
/** Somebody weak, ill, disabled or old gets fitted care, and no label. */
export const vulnerableNeeds: Check = {
  principleId: 'special.vulnerable-needs',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const [label] = inOrder(statementsOf(reading, labels), saidIn(context, ['diagnosis']))
    if (label) {
      return failAt(reading, label, {
        reason: `「${wordsAt(reading, label)}」给客户贴了标签或者下了诊断`,
        reasonEn: 'labels or diagnoses the customer',
        fix: '删去对客户身心状况的判断，只写提供什么帮助：专人、上门、放大的步骤、陪同',
      })
    }
    if (!tellsSpecialNeed(context.narrative)) return notApplicable('来信没有提到特殊的身体状况', 'the narrative tells of no special need')
    if (context.stage === 'enquiry' || context.format === 'sms')
      return notApplicable('咨询或短信不要求写出安排', 'an enquiry or a text message need not lay it out')
    if (isSaid(context, ['accommodation']) || reading.sentences.some(({ own }) => isFitted(own))) return pass
    return failWhole({
      reason: '客户有特殊需要，回复没有任何相应的安排',
      reasonEn: 'a special need is told, and nothing is fitted to it',
      fix: '写明合适的安排：上门、专人陪同、大字书面、文字或手语沟通、优先办理',
    })
  },
}
