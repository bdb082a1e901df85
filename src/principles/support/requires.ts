import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { ReplyAct } from '../../domain/sentence-opinion.ts'
import { isSaid } from './opinions.ts'
import { readingOf } from './reading-of.ts'
import { failWhole, notApplicable, pass } from './verdicts.ts'

/** What a check that misses something in a draft is made of. */
export type Requirement = {
  readonly principleId: string
  /** Why the principle does not bind this draft, in Chinese and English; null where it does. */
  readonly exempt: (context: CheckContext) => readonly [zh: string, en: string] | null
  /** Any of these, by the trained reader, does it. */
  readonly acts: readonly ReplyAct[]
  /** Words of the bank's own that do it too; they are all there is where no reader is at hand. */
  readonly words: RegExp
  readonly reason: string
  readonly reasonEn: string
  readonly fix: string
}

/** A check that fails where no sentence does what the principle asks for. */
export function requires({ principleId, exempt, acts, words, reason, reasonEn, fix }: Requirement): Check {
  return {
    principleId,
    run: (context: CheckContext): CheckFinding => {
      const why = exempt(context)
      if (why) return notApplicable(...why)
      const met = isSaid(context, acts) || readingOf(context).sentences.some(({ own }) => words.test(own))
      return met ? pass : failWhole({ reason, reasonEn, fix })
    },
  }
}
