import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading } from '../../language/reading.ts'
import { grantedSumsIn, groundedSumsOf, isGrounded } from '../support/granted-sums.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

/** A demand found without ground is not granted, in full or in part or under another name. */
export const holdLine: Check = {
  principleId: 'boundary.hold-line',
  run: (context: CheckContext): CheckFinding => {
    if (!isUnfounded(context)) return notApplicable('诉求没有被认定为缺乏依据', 'no demand is held to be without ground')
    const reading = readingOf(context)
    const grounds = groundedSumsOf({ ...context, history: [] })
    const conceded =
      grantedSumsIn(context).find(({ value }) => !isGrounded(value, grounds))?.span ??
      halfGrantIn(reading, context) ??
      saidIn(context, ['goodwill_offer'])[0]
    if (!conceded) return pass
    const words = wordsAt(reading, conceded)
    if (context.facts === null)
      return cannotJudge(`不知道已核实的事实，无法判断「${words}」有没有依据`, 'the verified facts are not known here')
    return failAt(reading, conceded, {
      reason: `诉求没有依据，「${words}」却作了让步`,
      reasonEn: 'concedes something of a demand that has no ground',
      fix: '删去让步，写明不能同意的决定、依据和理由，以及客户还可以怎样做；可以让步的只是形式、时间和场合',
    })
  },
}

const isUnfounded = ({ assessment }: CheckContext): boolean =>
  assessment.responsibility === 'customer' || assessment.flags.some(({ code }) => code === 'unreasonable_demand')

const concession =
  /折中|各(?:担|承担|让)?一半|[担认付补出转给]一半|一半[^。；]{0,10}(?:给您|转给您)|照办|原则上(?:接受|同意)|(?<![确承默辨公])认了|让一步|meet (?:you )?half/g

const denied = /没有?提|没有(?:这样的)?依据|不(?:能|会|予)[^，。；]{0,6}(?:同意|折中|接受)/

// Half of what was asked, or all of it, without a new figure.
function halfGrantIn(reading: Reading, { assessment, narrative }: CheckContext): Span | undefined {
  const asked = figuresOf(fold([narrative, ...assessment.demands.map(({ text }) => text)].join('；'))).some(({ kind }) => kind === 'money')
  if (!asked) return undefined
  return reading.sentences
    .filter(({ plain }) => !denied.test(plain))
    .flatMap(({ plain, start }) =>
      [...plain.matchAll(concession)]
        .filter(({ index }) => !isNegatedAt(plain, index))
        .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
    )[0]
}
