import type { CheckFinding } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import type { Reading } from '../../language/reading.ts'

type Fault = { readonly reason: string; readonly reasonEn: string; readonly fix: string }

export const pass: CheckFinding = { verdict: 'pass' }

export const notApplicable = (reason: string, reasonEn: string): CheckFinding => ({ verdict: 'not_applicable', reason, reasonEn })

export const cannotJudge = (reason: string, reasonEn: string): CheckFinding => ({ verdict: 'cannot_judge', reason, reasonEn })

/** A failure of the text as a whole: something is missing. */
export const failWhole = (fault: Fault): CheckFinding => ({ verdict: 'fail', ...fault })

/** A failure at a span of the folded text, told in offsets of the draft as written. */
export const failAt = (reading: Reading, span: Span, fault: Fault): CheckFinding => ({
  verdict: 'fail',
  ...fault,
  span: reading.toSource(span),
})

/** The words of a span as the draft has them, shortened, for reasons. */
export function wordsAt(reading: Reading, span: Span): string {
  const { start, end } = reading.toSource(span)
  const words = reading.source.slice(start, end).replaceAll(/\s+/gu, ' ')
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}
