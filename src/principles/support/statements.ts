import type { Span } from '../../domain/span.ts'
import { conditionAt } from '../../language/conditions.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading, Sentence } from '../../language/reading.ts'

/** A way of saying something in the bank's own voice. */
export type StatementRule = {
  /** Global; matched against the folded sentence without anybody's reported words. */
  readonly pattern: RegExp
  /** The sentence says something harmless with the same words. */
  readonly unless?: RegExp
  /** A negation before the words undoes the statement; false where the negation is part of it. Default true. */
  readonly negatable?: boolean
}

/** A statement with its sentence. Offsets are of the folded text. */
export type Statement = Span & { readonly sentence: Sentence; readonly words: string }

/** What the bank says by one of the rules: not quoted, not negated, not left to what is found, not asked whether. */
export function statementsOf(reading: Reading, rules: readonly StatementRule[]): Statement[] {
  return reading.sentences.flatMap((sentence) =>
    rules
      .filter(({ unless }) => !unless?.test(sentence.plain))
      .flatMap((rule) =>
        [...sentence.plain.matchAll(rule.pattern)]
          .filter((match) => isStated(sentence, match, rule))
          .map((match) => statementOf(sentence, match)),
      ),
  )
}

function isStated(sentence: Sentence, match: RegExpExecArray, { negatable = true }: StatementRule): boolean {
  if (match[0].includes('□') || /是否|能否|有没有|会不会/.test(match[0])) return false
  if (negatable && isNegatedAt(sentence.plain, match.index)) return false
  return conditionAt(sentence.conditions, match.index)?.kind !== 'merit'
}

const statementOf = (sentence: Sentence, match: RegExpExecArray): Statement => ({
  sentence,
  words: match[0],
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
})
