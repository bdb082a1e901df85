import type { Span } from '../../domain/span.ts'

/** Stands in a view for every character that is masked already: a boundary no detector reads across. */
export const coveredCharacter = '\uFFFC'

/** The text with full-width letters, digits and signs made half-width, unit by unit, so that every offset stays true. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
}

/** The view with the spans' characters covered. Spans must be ordered and may not overlap. */
export function cover(view: string, spans: readonly Span[]): string {
  let covered = ''
  let at = 0
  for (const { start, end } of spans) {
    covered += view.slice(at, start) + coveredCharacter.repeat(end - start)
    at = end
  }
  return covered + view.slice(at)
}

/** Up to `length` characters before an offset, cut at whatever is masked already. */
export function textBefore(view: string, offset: number, length: number): string {
  const before = view.slice(Math.max(0, offset - length), offset)
  return before.slice(before.lastIndexOf(coveredCharacter) + 1)
}

/** Up to `length` characters from an offset on, cut at whatever is masked already. */
export function textAfter(view: string, offset: number, length: number): string {
  const after = view.slice(offset, offset + length)
  const covered = after.indexOf(coveredCharacter)
  return covered < 0 ? after : after.slice(0, covered)
}
