import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Fact } from '../../domain/fact.ts'
import { outcomeActs } from '../../language/acts.ts'
import { claimsOf } from '../../language/claims.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import type { Reading } from '../../language/reading.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failWhole, notApplicable, pass } from '../support/verdicts.ts'

const mending =
  /更正|纠正|改正|改好|改为|补(?!充|助)|退|还给|返|赔|免|减|恢复|解除|撤销|重新|重办|修|换|停(?:用|止|了)|整改|调整|培训|安排|加派|上门|当面|登门|处理(?:好|完)|入账|到账|办(?:好|完|妥|理)|申请|批准|审批|【待填|correct|refund|restor|repair|return|credit|paid|fix|put right|remov|replac/

/** A verified fault of the bank is put right: the draft holds a corrective step, done, under way or waiting for whoever decides. */
export const fixSubstance: Check = {
  principleId: 'solve.fix-substance',
  run: (context: CheckContext): CheckFinding => {
    if (context.facts === null) return cannotJudge('不知道本案已核实的事实', 'the verified facts are not known here')
    if (!context.facts.some(({ kind }) => kind === 'fault')) return notApplicable('没有已核实的本行差错', 'no verified fault of the bank')
    if (hasCorrection(readingOf(context), context.facts)) return pass
    return failWhole({
      reason: '已核实本行有差错，文中只有说明和道歉，没有纠正的措施',
      reasonEn: 'a fault of the bank is verified, but the draft holds no corrective step',
      fix: '写明怎样纠正：退还、更正或恢复什么，金额多少，何时办到；待批准的写明由谁决定、何时答复',
    })
  },
}

// Where the fault or loss is one of money, a sum stands with the step.
function hasCorrection(reading: Reading, facts: readonly Fact[]): boolean {
  const sums = facts
    .filter(({ kind }) => kind === 'fault' || kind === 'loss')
    .flatMap(sumsOf)
    .filter((sum) => sum > 0)
  const claimed = new Set(claimsOf(reading, outcomeActs).flatMap(({ negated, quoted, sentence }) => (negated || quoted ? [] : [sentence])))
  const steps = reading.sentences.filter((sentence) => claimed.has(sentence) || mending.test(sentence.plain))
  if (sums.length === 0) return steps.length > 0
  return steps.some(({ text }) => {
    const told = figuresOf(text).filter(({ kind }) => kind === 'money')
    return text.includes('【待填') || told.some(({ value }) => sums.includes(value)) || /全额|全部|差额|如数/.test(text)
  })
}

const sumsOf = ({ statement, amountCny }: Fact): number[] => [
  ...figuresOf(fold(statement))
    .filter(({ kind }) => kind === 'money')
    .map(({ value }) => value),
  ...(amountCny === undefined ? [] : [amountCny]),
]
