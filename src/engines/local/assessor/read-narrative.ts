import type { Span } from '../../../domain/span.ts'
import { foldText } from '../../../language/fold.ts'
import { clausesOf, sentencesOf } from '../../../language/sentences.ts'

/** A piece of the narrative. `text` is folded for matching; the span and `source` are of the narrative as given. */
export type Unit = Span & { readonly source: string; readonly text: string; readonly toSource: (span: Span) => Span }
export type NarrativeClause = Unit & { readonly sentence: number }
export type NarrativeSentence = Unit & { readonly clauses: readonly NarrativeClause[] }
export type NarrativeReading = {
  readonly source: string
  /** The folded sentences, one a line. */
  readonly text: string
  /** All sentences but those that instruct the reader. */
  readonly sentences: readonly NarrativeSentence[]
  readonly clauses: readonly NarrativeClause[]
}

const chinese = /[\u3400-\u9fff]/
const wide: Readonly<Record<string, string>> = { ',': '，', '!': '！', '?': '？', ';': '；', ':': '：' }
/** A clause without any mark is cut here, so that a narrative dictated in one breath has pieces too. */
const longestClause = 90

/** Reads a masked narrative once for all judgements. Spans in `leftOut` (instructions to the reader) are not part of the story. */
export function readNarrative(source: string, leftOut: readonly Span[] = []): NarrativeReading {
  const marked = leaveOut(markPauses(source), leftOut)
  const sentences = sentencesOf(marked).map((piece, index) => {
    const clauses = clausesOf(piece).flatMap((clause) => cutLong(clause))
    return {
      ...unitOf(source, marked, piece),
      clauses: clauses.map((clause) => ({ ...unitOf(source, marked, clause), sentence: index })),
    }
  })
  const text = sentences.map((sentence) => sentence.text).join('\n')
  return { source, text, sentences, clauses: sentences.flatMap((sentence) => sentence.clauses) }
}

/**
 * One kind of marks, offset by offset: half-width marks beside Chinese become full-width, and a blank between Chinese words
 * (as speech is written down) becomes a comma.
 */
function markPauses(source: string): string {
  return source.replace(/[,!?;:]|[^\S\n]/gu, (mark, at: number) => {
    const before = source.charAt(at - 1)
    const after = source.charAt(at + 1)
    const known = wide[mark]
    if (known) return chinese.test(before) || chinese.test(after) ? known : mark
    const pause = chinese.test(before) && chinese.test(after) && !isLetterSpaced(source, at)
    return pause ? '，' : mark
  })
}

// Line breaks in their place keep every offset and leave nothing to read.
const leaveOut = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + '\n'.repeat(end - start) + left.slice(end), text)

// 「我 要 投 诉」: single characters with blanks between them are one word.
const isLetterSpaced = (source: string, at: number): boolean => !chinese.test(source.charAt(at - 2)) && !chinese.test(source.charAt(at + 2))

function cutLong({ start, end, text }: Span & { text: string }): (Span & { text: string })[] {
  if (text.length <= longestClause) return [{ start, end, text }]
  const pieces: (Span & { text: string })[] = []
  for (let at = 0; at < text.length; at += longestClause) {
    const piece = text.slice(at, at + longestClause)
    pieces.push({ start: start + at, end: start + at + piece.length, text: piece })
  }
  return pieces
}

function unitOf(source: string, marked: string, { start, end }: Span): Unit {
  const folded = foldText(marked.slice(start, end))
  return {
    start,
    end,
    source: source.slice(start, end),
    text: folded.text,
    toSource: (span) => {
      const inside = folded.toSource(span)
      return { start: start + inside.start, end: start + inside.end }
    },
  }
}
