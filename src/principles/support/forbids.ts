import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { BreachLabel } from '../../domain/sentence-opinion.ts'
import { inOrder, saidIn } from './opinions.ts'
import { type ReadContext, readingOf } from './reading-of.ts'
import { type Statement, type StatementRule, statementsOf } from './statements.ts'
import { failAt, pass, wordsAt } from './verdicts.ts'

/** What a check that forbids a kind of statement is made of. */
export type Prohibition = {
  readonly principleId: string
  readonly rules: readonly StatementRule[]
  /** What a sentence does, by the trained reader, when it makes such a statement in whatever words. */
  readonly labels: readonly BreachLabel[]
  /** True where facts, policy or the case allow the statement. */
  readonly allowed?: (statement: Statement, context: ReadContext) => boolean
  /** The reason after the words: 「…」+ reason. */
  readonly reason: string
  readonly reasonEn: string
  readonly fix: string
}

/** A check that fails at the first statement of the forbidden kind that nothing allows. */
export function forbids({ principleId, rules, labels, allowed, reason, reasonEn, fix }: Prohibition): Check {
  return {
    principleId,
    run: (context: CheckContext): CheckFinding => {
      const reading = readingOf(context)
      const found = inOrder(statementsOf(reading, rules), saidIn(context, labels)).find((statement) => !allowed?.(statement, context))
      return found ? failAt(reading, found, { reason: `「${wordsAt(reading, found)}」${reason}`, reasonEn, fix }) : pass
    },
  }
}
