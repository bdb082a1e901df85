import type { MaskedText } from './make-masked-text.ts'
import { type PersonalDataVault, placeholdersIn } from './personal-data.ts'
import type { Span } from './span.ts'

export type { MaskedSegment, MaskedText } from './make-masked-text.ts'

/** Maps a span of the masked text to the text as sent; a span that touches a placeholder grows to the whole original. */
export function toSentSpan(source: Pick<MaskedText, 'segments'>, span: Span): Span {
  return shift(
    source.segments.map(({ sent, masked }) => ({ from: masked, to: sent })),
    span,
  )
}

/** Maps a span of the text as sent to the masked text; the inverse of `toSentSpan`. */
export function toMaskedSpan(source: Pick<MaskedText, 'segments'>, span: Span): Span {
  return shift(
    source.segments.map(({ sent, masked }) => ({ from: sent, to: masked })),
    span,
  )
}

/** A masked text with its originals put back, and the way from masked spans to restored ones. */
export type RestoredText = { readonly text: string; readonly toRestored: (span: Span) => Span }

/** Puts back what stood behind each placeholder, in the text's own writing where the vault noted it; unknown ones stay. */
export function restore(text: string, vault: PersonalDataVault): RestoredText {
  const moves: { from: Span; to: Span }[] = []
  let restored = ''
  let at = 0
  const writings = vault.writingsOf(text)
  for (const [index, { placeholder, start }] of placeholdersIn(text).entries()) {
    const original = writings?.[index] ?? vault.originalOf(placeholder)
    if (original === undefined) continue
    restored += text.slice(at, start)
    at = start + placeholder.length
    moves.push({ from: { start, end: at }, to: { start: restored.length, end: restored.length + original.length } })
    restored += original
  }
  return { text: restored + text.slice(at), toRestored: (span) => shift(moves, span) }
}

function shift(moves: readonly { from: Span; to: Span }[], span: Span): Span {
  return { start: shiftOffset(moves, span.start, 'start'), end: shiftOffset(moves, span.end, 'end') }
}

function shiftOffset(moves: readonly { from: Span; to: Span }[], offset: number, edge: 'start' | 'end'): number {
  let shifted = offset
  for (const { from, to } of moves) {
    const inside = edge === 'start' ? from.start <= offset && offset < from.end : from.start < offset && offset <= from.end
    if (inside) return to[edge]
    if (from.end <= offset) shifted = to.end + (offset - from.end)
  }
  return shifted
}
