import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { type Reading, readText } from '../../language/reading.ts'
import { failWhole, notApplicable, pass } from '../support/verdicts.ts'
import { acts, actsOnEverything, type Issue, speaksOf } from './issue-coverage.ts'

/** Each grievance of a complaint gets its own answer: a fact, a finding, an action or a next step. */
export const addressEveryLimb: Check = {
  principleId: 'solve.address-every-limb',
  run: (context: CheckContext): CheckFinding => {
    const { issues } = context.assessment
    if (issues.length < 2) return notApplicable('来信只有一项诉求', 'the complaint raises a single grievance')
    const reading = readText(context.text)
    const missing = issues.filter((issue) => !isAnswered(issue, issues, reading))
    if (missing.length === 0) return pass
    const names = missing.map((issue) => `「${issue.summary}」`).join('、')
    return failWhole({
      reason: `来信提出${issues.length}项诉求，回复没有答到${names}`,
      reasonEn: `${missing.length} of ${issues.length} grievances get no fact, finding, action or next step`,
      fix: '逐项写明每一项诉求的核实情况、处理或下一步安排；篇幅有限时写明何时给出完整答复',
    })
  },
}

function isAnswered(issue: Issue, issues: readonly Issue[], reading: Reading): boolean {
  const others = issues.filter((other) => other !== issue)
  const everything = actsOnEverything(reading, issues.length)
  if (everything.each) return true
  const speaking = reading.sentences.filter((sentence) => speaksOf(sentence, issue, others))
  if (speaking.length === 0) return false
  return everything.any || speaking.some((sentence) => acts(sentence) || isActedOnNext(reading, sentence, others))
}

// 「关于排队：您等了两小时。我们…」 the next sentence of the paragraph acts, unless it has turned to another grievance.
function isActedOnNext(reading: Reading, sentence: Reading['sentences'][number], others: readonly Issue[]): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  if (!next || next.paragraph !== sentence.paragraph || !acts(next)) return false
  return !others.some((other) =>
    speaksOf(
      next,
      other,
      others.filter((each) => each !== other),
    ),
  )
}
