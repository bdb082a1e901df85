import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { datesOf } from '../../language/dates.ts'
import type { Sentence } from '../../language/reading.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

const first =
  /首次|初次|第一(?:次|回|个电话|面|通)|头一(?:次|回|遍)|(?:最早|才(?:会|能)?|要排到|轮(?:得)?到|开始|起(?:才)?)[^。；]{0,16}(?:联系|电话|来电|致电|通话|接触|见面|沟通|回访|找您)|(?:之前|以前|在此之前|这段时间)[^。；]{0,12}(?:不(?:与|跟|和|同|打扰|联系|接触)|没有别的)|first (?:call|contact|time|hear)|\bnot (?:call|contact|hear)[^.]{0,20}(?:until|before)/
const dayMs = 86_400_000

/** Where the draft names its first contact, that lies within the policy's hours. */
export const contactPromptly: Check = {
  principleId: 'act.contact-promptly',
  run: (context: CheckContext): CheckFinding => {
    const hours = firstContactHoursOf(context)
    if (hours === null) return notApplicable('政策包没有规定首次联系时限', 'the policy pack sets no time for the first contact')
    const reading = readingOf(context)
    const named = reading.sentences.flatMap((sentence) => contactIn(sentence, context))
    const [first] = named.sort((one, other) => one.at - other.at)
    if (!first) return notApplicable('没有写明何时联系客户', 'no contact with the customer is dated')
    // A day named without an hour counts to its end.
    if (first.at <= startOfDay(context.now) + (Math.ceil(hours / 24) + 1) * dayMs) return pass
    return failAt(reading, first.sentence, {
      reason: `「${wordsAt(reading, first.sentence)}」是最早的联系时间，已超过政策规定的${hours}小时`,
      reasonEn: `the first contact named lies beyond the policy's ${hours} hours`,
      fix: `先在${hours}小时内联系客户，了解需要和损失，再约定后续时间`,
    })
  },
}

function firstContactHoursOf({ policy: { sla } }: CheckContext): number | null {
  return typeof sla === 'object' && !Array.isArray(sla) ? (sla.firstContactHours ?? null) : null
}

const startOfDay = (now: string): number => Date.parse(`${now.slice(0, 10)}T00:00:00+08:00`)

function contactIn(sentence: Sentence, { now }: CheckContext): { sentence: Sentence; at: number }[] {
  if (!first.test(sentence.plain)) return []
  const times = datesOf(sentence.plain, now).map(({ to }) => startOfDay(to))
  // 「11月12日第一次来电，听到的是三天内给」 tells the past.
  return times.some((at) => at < startOfDay(now)) ? [] : times.map((at) => ({ sentence, at }))
}
