import type { Span } from '../domain/span.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { foldText } from './fold.ts'
import { blankSpans, foreignQuotationsOf } from './quotation.ts'
import { reportedSpeechOf } from './reported.ts'
import { clausesOf, type Piece, sentencesOf } from './sentences.ts'

/** `text` as folded; `own` without the customer's words and foreign quotations; `plain` without anybody's reported words (□). */
type Voices = { readonly text: string; readonly own: string; readonly plain: string }
export type Clause = Span & Voices
export type Sentence = Span &
  Voices & {
    readonly clauses: readonly Clause[]
    readonly conditions: readonly Condition[]
    /** Number of the paragraph (block between line breaks), from 0. */
    readonly paragraph: number
  }

/** A text read once for all that checks ask of it. Offsets are of `text` (folded); `toSource` leads back to the source. */
export type Reading = Voices & {
  readonly source: string
  readonly sentences: readonly Sentence[]
  readonly toSource: (span: Span) => Span
}

/** Reads a text: folds it, tells the bank's own words from quoted and reported ones, cuts sentences and clauses. */
export function readText(source: string): Reading {
  const { text, toSource } = foldText(source)
  const pieces = sentencesOf(text)
  const quoted = foreignQuotationsOf(text)
  const reported = reportedSpeechOf(pieces)
  const own = blankSpans(text, [...quoted, ...reported.filter(({ speaker }) => speaker === 'customer')])
  const plain = blankSpans(text, [...quoted, ...reported])
  const voices = { text, own, plain }
  return { source, ...voices, toSource, sentences: pieces.map((piece) => sentenceOf(piece, voices)) }
}

function sentenceOf(piece: Piece, voices: Voices): Sentence {
  const cut = ({ start, end }: Span): Clause => ({
    start,
    end,
    text: voices.text.slice(start, end),
    own: voices.own.slice(start, end),
    plain: voices.plain.slice(start, end),
  })
  return {
    ...cut(piece),
    clauses: clausesOf(piece).map(cut),
    conditions: conditionsOf(voices.plain.slice(piece.start, piece.end)),
    paragraph: voices.text.slice(0, piece.start).split(/\n+/u).length - 1,
  }
}
