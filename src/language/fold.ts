import type { Span } from '../domain/span.ts'
import { simplifiedOf } from './simplified.ts'

/** A text in one spelling, with the way back: `toSource` maps a span of `text` to the source as written (UTF-16). */
export type FoldedText = { readonly source: string; readonly text: string; readonly toSource: (span: Span) => Span }

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\r]|[\ufe00-\ufe0f]/
const blank = /[^\S\n]/u
const narrow = /[\x21-\x7e]/
// Full-width letters, digits and the signs that belong to numbers; 。，：；？！（） keep their Chinese form.
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03-\uff06\uff0a\uff0b\uff0d-\uff0f\uff1d\uff20\uff3f\uff5e]/

/**
 * One spelling for checks and search: half-width digits and letters in lower case, simplified characters, no invisible
 * characters, blanks only between Latin words. 「退 还 ５０ 元」 and 「退還50元」 fold to the same text.
 */
export function foldText(source: string): FoldedText {
  const characters: string[] = []
  const offsets: number[] = []
  let blankAt = -1
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (invisible.test(character)) continue
    if (blank.test(character)) {
      blankAt = at
      continue
    }
    const folded = foldCharacter(character)
    if (blankAt >= 0 && narrow.test(folded) && narrow.test(characters.at(-1) ?? '')) {
      characters.push(' ')
      offsets.push(blankAt)
    }
    blankAt = -1
    characters.push(folded)
    offsets.push(at)
  }
  return { source, text: characters.join(''), toSource: (span) => sourceSpan(offsets, span) }
}

/** The folded text alone. */
export const fold = (source: string): string => foldText(source).text

function foldCharacter(character: string): string {
  if (character >= 'A' && character <= 'Z') return character.toLowerCase()
  if (character === '￥') return '¥'
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0).toLowerCase()
  return simplifiedOf(character)
}

function sourceSpan(offsets: readonly number[], span: Span): Span {
  const last = offsets.at(-1)
  const start = offsets[span.start] ?? (last === undefined ? 0 : last + 1)
  const end = span.end > span.start ? (offsets[span.end - 1] ?? last ?? -1) + 1 : start
  return { start, end: Math.max(start, end) }
}
