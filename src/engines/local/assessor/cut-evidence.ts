import type { Span } from '../../../domain/span.ts'
import type { NarrativeClause, NarrativeReading } from './read-narrative.ts'

/** Longest evidence in UTF-16 units. */
export const longestEvidence = 60

/** The clause that holds most of the span (its neighbours too, where the span runs on and they fit), as exact words. */
export function cutEvidence(reading: Pick<NarrativeReading, 'source' | 'clauses'>, span: Span): string {
  const touched = reading.clauses.filter((clause) => clause.start < span.end && span.start < clause.end)
  const whole = spanOf(touched)
  if (whole && whole.end - whole.start <= longestEvidence) return trimmed(reading.source.slice(whole.start, whole.end))
  const fullest = touched.toSorted((one, other) => overlap(other, span) - overlap(one, span))[0]
  return cutAround(reading.source, fullest ?? span, span)
}

/** Where the evidence stands: the span of the clauses that the given one touches. */
export function spanOf(clauses: readonly NarrativeClause[]): Span | null {
  const [first] = clauses
  const last = clauses.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

const overlap = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start)

// A clause without marks can be long: what proves stays in the window.
function cutAround(source: string, clause: Span, proof: Span): string {
  if (clause.end - clause.start <= longestEvidence) return trimmed(source.slice(clause.start, clause.end))
  const from = Math.max(clause.start, Math.min(proof.start - 12, clause.end - longestEvidence))
  return trimmed(wholeWords(source.slice(from, from + longestEvidence)))
}

const edges = /^[\s，,。.；;：:、！!？?)）”」』"']+|[\s，,。；;：:、(（“「『"']+$/gu

/** Without marks at its ends; still exact words, because only ends are cut. */
export function trimmed(words: string): string {
  const cut = words.replace(edges, '')
  return cut.length > 0 ? cut : words.trim()
}

// Half a surrogate pair at either end is no character, and half an English word no word.
function wholeWords(words: string): string {
  const whole = words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
  return whole.replace(/(?<=\s)[a-z']+$/iu, '')
}
