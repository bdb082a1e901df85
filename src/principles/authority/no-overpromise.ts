import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { mentionsAct, outcomeActs } from '../../language/acts.ts'
import { leavesOpen } from '../../language/left-open.ts'
import { evidenceOf, isSupported } from '../support/evidence.ts'
import { does, saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, pass, wordsAt } from '../support/verdicts.ts'
import { isCarried } from './carried.ts'
import type { OutcomePromise } from './outcome-promise.ts'
import { promisesOf } from './promises.ts'

const claimsApproval = /(?:已|经)[^，。；]{0,14}(?:批准|同意|审批通过|获批|授权)/

/** A process may be promised, an outcome only where a verified fact, an authority limit or a policy rule carries it. */
export const noOverpromise: Check = {
  principleId: 'authority.no-overpromise',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const promises = [...promisesOf(reading), ...impliedIn(context)].filter(
      (promise) => !isCarried(promise, context) && !isRetold(promise, context),
    )
    const broken = promises.find((promise) => !promise.open && !(context.facts === null && claimsApproval.test(promise.sentence)))
    if (broken) {
      const words = wordsAt(reading, broken.span)
      return failAt(reading, broken.span, {
        reason: `「${words}」承诺了尚未批准的处理结果，案件事实和本行授权规则中都没有依据`,
        reasonEn: 'promises an outcome that no verified fact, authority limit or policy rule carries',
        fix: '改为承诺过程：说明将核实什么、由谁决定、何时答复；已获批准的，请先录入批准事实再写明结果',
      })
    }
    const [open] = promises
    if (!open) return pass
    return cannotJudge(
      `「${wordsAt(reading, open.span)}」可以读作承诺结果，也可以读作按核实结果或规定办理，请人工确认`,
      'the words can be read as a promised outcome or as leaving it to what checking finds',
    )
  },
}

/** What is promised is an answer, whatever it will be. */
const answers = /(?:书面|正式|函件|电话|短信)?[^，。；]{0,6}(?:答复|回复|回电|回话|告诉您|告知您|通知您|打电话)(?!您?(?:好消息|可以))/

// Which outcome is meant the words may leave unsaid: then a fact that says the same carries it.
const impliedIn = (context: CheckContext): OutcomePromise[] =>
  saidIn(context, ['outcome_promise', 'unconditional_deadline'])
    .filter(
      ({ sentence, words }) => !answers.test(words) && !leavesOpen(sentence.plain) && !isSupported(words, evidenceOf(context).facts ?? []),
    )
    .map(({ sentence, words, start, end }) => {
      const act = outcomeActs.find((each) => mentionsAct(each, words)) ?? 'satisfy'
      return { act, span: { start, end }, sentence: sentence.plain, certain: true, open: false }
    })

// 「四次来电我们都答应处理」 tells of an earlier promise; what the customer told is retold.
const isRetold = ({ span }: OutcomePromise, context: CheckContext): boolean =>
  readingOf(context).sentences.some(
    (sentence) => sentence.start <= span.start && span.end <= sentence.end && does(context, sentence, ['earlier_contacts', 'restates']),
  )
