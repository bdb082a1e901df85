import type { Span } from '../../../domain/span.ts'

/** A clause with its end mark (it carries tone); the range leaves out the end mark and the blanks around. */
export type Clause = Span & { readonly text: string }

// A comma between digits belongs to the number; a blank between Chinese characters is how many people write a comma.
const clause = /(?:(?!(?<=\p{Script=Han})\s+(?=\p{Script=Han}))(?:[^，。！？；,!?;\n…]|(?<=\d),(?=\d)))+[，。！？；,!?;\n…\s]*/gu
const edges = /^\s*|[，。！？；,!?;\n…\s]*$/gu

/** The clauses of a text in order, as short as its punctuation allows; pieces without letter or digit are left out. */
export function splitClauses(text: string): Clause[] {
  return [...text.matchAll(clause)]
    .filter(([piece]) => /[\p{L}\p{N}]/u.test(piece))
    .map(({ 0: piece, index }) => {
      const [lead = '', tail = ''] = [...piece.matchAll(edges)].map(([edge]) => edge)
      return { text: piece, start: index + lead.length, end: index + piece.length - tail.length }
    })
}
