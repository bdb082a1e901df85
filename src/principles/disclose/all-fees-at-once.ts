import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import type { Sentence } from '../../language/reading.ts'
import { does, inOrder, saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { type Statement, type StatementRule, statementsOf } from '../support/statements.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:其他|其余|别的|剩下的|后续|到时|届时|另外)[^。；，]{0,8}(?:费用|手续费|工本费|年费|收费)[^。；]{0,14}(?:到时|再说|再谈|另(?:行|计|收)|以实际为准|柜台告诉|不多|再告诉)|(?:收|要|付)(?:一点|少量|些许|一些)(?:费|钱|手续费|工本费)/g,
  },
]
/** Told in full, free, or to be filled in by the officer. */
const told =
  /【待填|\d+(?:\.\d+)?(?:元|%)|[一二三四五六七八九十百]+元|不收|不用[^，。；]{0,6}(?:出|付|花|交)|免费|不花|不要钱|没有(?:别的|其他)?费用|手续费(?:都)?是零|一分钱|no (?:fee|charge)|free|nothing|nil/
/** A charge is hinted at in some word. */
const costs = /费|钱|收|扣|花|价|成本|开销|开支|结算|标准|意思一下|看着给|charge|fee|cost|price|pay/
const proposing = ['alternative', 'choice', 'relief_now', 'way_on', 'accommodation', 'next_step', 'consent_asked'] as const

/** Whoever is shown a way that costs learns every charge with it, and before. */
export const allFeesAtOnce: Check = {
  principleId: 'disclose.all-fees-at-once',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const vague = inOrder(statementsOf(reading, rules), saidIn(context, ['fee_hidden'])).find(
      ({ sentence }) => !told.test(sentence.text) && costs.test(sentence.text),
    )
    const hidden: Pick<Statement, 'start' | 'end'> | undefined = vague ?? hidingSentence(context)
    if (!hidden) return pass
    return failAt(reading, hidden, {
      reason: `「${wordsAt(reading, hidden)}」提到要收费的办法，却没有一次讲清全部费用`,
      reasonEn: 'shows a way that costs without telling every charge at once',
      fix: '在同一段里列出全部收费项目、金额和合计，不收费的也写明',
    })
  },
}

type Fee = { readonly name: string; readonly amountCny: number }
const feesOf = ({ policy: { fees } }: CheckContext): readonly Fee[] =>
  Array.isArray(fees) ? fees.flatMap((fee) => (typeof fee === 'string' ? [] : [fee])) : []

// A charge of the policy pack is named, or the way that it is for is proposed, and its sum is told nowhere.
function hidingSentence(context: CheckContext): Sentence | undefined {
  const { text, sentences } = readingOf(context)
  const sums = new Set(figuresOf(text).flatMap(({ kind, value }) => (kind === 'money' ? [value] : [])))
  const untold = feesOf(context)
    .filter(({ amountCny }) => amountCny > 0 && !sums.has(amountCny))
    .map(({ name }) => fold(name))
  return sentences.find((sentence) => !told.test(sentence.text) && untold.some((name) => isShown(name, sentence, context)))
}

function isShown(name: string, sentence: Sentence, context: CheckContext): boolean {
  const way = name.replace(/(?:工本|服务|手续|管理)?费$|fee$/u, '')
  return sentence.own.includes(name) || (way.length >= 2 && sentence.own.includes(way) && does(context, sentence, proposing))
}
