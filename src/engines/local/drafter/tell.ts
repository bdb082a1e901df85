import { fold } from '../../../language/fold.ts'
import { sentencesOf } from '../../../language/sentences.ts'
import { isAside, tellingWorth } from '../assessor/issues/telling-worth.ts'
import { longestRetold, retell } from './retell.ts'

/** Two tellings side by side are no longer than this. */
const longestTogether = 110
/** A sentence beside the main one is told too where it tells something that went wrong. */
const worthTelling = 0.2
/** Below this a passage tells nothing that happened; the customer's own words say more in quotation marks. */
const leastWorth = 0.25
/** Such a beginning leans on a sentence that is not there, or tells what was before the matter. */
export const fragment =
  /^(?:又|也|才|还|再|都|就|却|而|则|说|讲|问|到期|只是|倒是|只(?!有)|叫|让|那|这|后来|最后|所以|因为|如果|第[二三四五]|[一二三四五六七八九十]+号|[三几两]天(?:以)?后|点|想|看看|不争|承认|显然|不缺|以前|平时|从来|本来|老|另外|补充)/u

type Telling = { readonly said: string; readonly worth: number }

/** What a passage tells, in the bank's mouth: its most telling sentence, and the one beside it where both fit; null where none reads well. */
export function tell(words: string, fits: (sentence: string) => boolean): string | null {
  const told = sentencesOf(words).map(({ text }) => best(candidatesOf(text), fits))
  const worths = told.map((telling) => telling?.worth ?? -1)
  const at = worths.indexOf(Math.max(...worths))
  const main = told[at]
  if (!main || main.worth < leastWorth) return null
  const pair = (one: Telling | null | undefined, other: Telling | null | undefined): string | null =>
    one && other && Math.min(one.worth, other.worth) >= worthTelling && one.said.length + other.said.length < longestTogether
      ? `${one.said}；您还说，${other.said}`
      : null
  return pair(told[at - 1], main) ?? pair(main, told[at + 1]) ?? main.said
}

function best(candidates: readonly string[], fits: (sentence: string) => boolean): Telling | null {
  const told = candidates.flatMap((words) => {
    const said = retell(words)
    return said === null ? [] : [{ said, worth: worthOf(words, said, fits) }]
  })
  return told.toSorted((one, other) => other.worth - one.worth)[0] ?? null
}

const worthOf = (words: string, said: string, fits: (sentence: string) => boolean): number =>
  tellingWorth(fold(words)) +
  (fits(words) ? 0.25 : 0) +
  (said.length < 12 ? -0.15 : Math.min(said.length, 60) / 400) -
  (fragment.test(said) ? 0.3 : 0) -
  (isAside(fold(words)) ? 0.3 : 0)

// A sentence that cannot be retold whole is told in part: some of its clauses in a row.
function candidatesOf(sentence: string): string[] {
  if (retell(sentence) !== null) return [sentence]
  const clauses = sentence.split(/(?<=[，,；;])(?!\d{3})/u)
  return clauses.flatMap((_, from) =>
    clauses.slice(from).flatMap((_each, upTo) => {
      const run = clauses.slice(from, from + upTo + 1).join('')
      return run.length <= longestRetold && upTo >= 1 ? [run] : []
    }),
  )
}
