import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens } from '../../language/likeness.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { readingOf } from '../support/reading-of.ts'
import { failWhole, notApplicable, pass } from '../support/verdicts.ts'
import { acts, actsOnEverything, type Issue, sentencesOnIssues } from './issue-coverage.ts'

/** Each grievance of a complaint gets its own answer: a fact, a finding, an action or a next step. */
export const addressEveryLimb: Check = {
  principleId: 'solve.address-every-limb',
  run: (context: CheckContext): CheckFinding => {
    const issues = context.assessment.issues.filter(isMatter)
    if (issues.length < 2) return notApplicable('来信只有一项诉求', 'the complaint raises a single grievance')
    const reading = readingOf(context)
    const missing = unansweredOf(reading, issues)
    if (missing.length === 0) return pass
    const names = missing.map((issue) => `「${issue.summary}」`).join('、')
    return failWhole({
      reason: `来信提出${issues.length}项诉求，回复没有答到${names}`,
      reasonEn: `${missing.length} of ${issues.length} grievances get no fact, finding, action or next step`,
      fix: '逐项写明每一项诉求的核实情况、处理或下一步安排；篇幅有限时写明何时给出完整答复',
    })
  },
}

const announcing =
  /(?:我|其|客户)?(?:还|就|再|也)?(?:要|想|会|准备|打算)?(?:投诉|举报|反映|起诉|曝光|维权)(?:你们|到底)?|(?:不)?(?:给|讨)(?:我|其)?(?:一?个)?(?:说法|交代)|(?:打|拨打?)?(?:12378|12363|12345|监管|银保监|媒体|记者|抖音|法院)[^，。；]{0,4}|i want to complain/g

/** To announce a complaint, or where it will go next, is no grievance to be answered. */
function isMatter({ evidence, summary }: Issue): boolean {
  const told = fold(evidence === '' ? summary : evidence)
  return contentTokens(told.replaceAll(announcing, '')).size >= 1 || contentTokens(told).size === 0
}

function unansweredOf(reading: Reading, issues: readonly Issue[]): Issue[] {
  const everything = actsOnEverything(reading, issues.length)
  if (everything.each) return []
  const on = sentencesOnIssues(reading, issues)
  return issues.filter((issue) => {
    const speaking = [...(on.get(issue) ?? [])]
    if (speaking.length === 0) return true
    return !everything.any && !speaking.some((sentence) => acts(sentence) || isActedOnNext(reading, sentence, otherThan(issue, on)))
  })
}

// 「关于排队：您等了两小时。我们…」 the next sentence of the paragraph acts, unless it has turned to another grievance.
function isActedOnNext(reading: Reading, sentence: Sentence, ofOthers: readonly ReadonlySet<Sentence>[]): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  if (!next || next.paragraph !== sentence.paragraph || !acts(next)) return false
  return !ofOthers.some((speaking) => speaking.has(next))
}

const otherThan = (issue: Issue, on: ReadonlyMap<Issue, ReadonlySet<Sentence>>): ReadonlySet<Sentence>[] =>
  [...on].filter(([other]) => other !== issue).map(([, speaking]) => speaking)
