import type { Span } from '../domain/span.ts'
import { quotationsOf } from './quotation.ts'

/** A piece of a text with its half-open UTF-16 range. */
export type Piece = Span & { readonly text: string }

const sentenceEnd = /[。！？!?；;\n…]/
const clauseEnd = /[，,：:]|——|--/y
const latinStop = /^\.(?:\s|$)/

/** Nobody writes longer without a mark; cut there, reading stays linear in the text. */
const longestSentence = 1000
const longestClause = 300

/** Sentences in order, end mark included, blank ones left out. A quotation is never cut. */
export function sentencesOf(text: string): Piece[] {
  const unbroken = unbrokenSpans(text)
  const pieces: Piece[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const end = unbroken.get(at)
    if (end !== undefined) {
      at = end - 1
      if (!endsInside(text, end)) continue
    } else if (at - start < longestSentence && !endsSentence(text, at)) continue
    pushPiece(pieces, text, { start, end: at + 1 })
    start = at + 1
  }
  pushPiece(pieces, text, { start, end: text.length })
  return pieces
}

/** Clauses of a piece in order, without their commas and colons; offsets into the whole text. */
export function clausesOf(piece: Piece): Piece[] {
  const unbroken = unbrokenSpans(piece.text)
  const pieces: Piece[] = []
  let start = 0
  for (let at = 0; at < piece.text.length; at += 1) {
    const end = unbroken.get(at)
    if (end !== undefined) {
      at = end - 1
      continue
    }
    const mark = clauseMarkAt(piece.text, at)
    if (mark === 0 && at - start < longestClause) continue
    pushPiece(pieces, piece.text, { start, end: at })
    start = at + mark
    at += Math.max(0, mark - 1)
  }
  pushPiece(pieces, piece.text, { start, end: piece.text.length })
  return pieces.map(({ start: from, end, text }) => ({ start: piece.start + from, end: piece.start + end, text }))
}

// A quotation or an open placeholder 【待填:…】 is never cut.
function unbrokenSpans(text: string): Map<number, number> {
  const placeholders = [...text.matchAll(/【待填[^】\n]*】/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return new Map([...placeholders, ...quotationsOf(text)].map(({ start, end }) => [start, end]))
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at)
  // A line that breaks after a comma goes on in the next line.
  if (character === '\n') return !/[，、,]$/u.test(text.slice(Math.max(0, at - 8), at).trimEnd())
  // 【开场】 at the head of a line names a step of a script.
  if (character === '】') return /(?:^|\n)\s*【(?!待填)[^】\n]{1,10}$/u.test(text.slice(Math.max(0, at - 16), at))
  if (sentenceEnd.test(character)) return !sentenceEnd.test(text.charAt(at + 1)) || text.charAt(at + 1) === '\n'
  return character === '.' && latinStop.test(text.slice(at, at + 2)) && /[a-z)\d%]/i.test(text.charAt(at - 1))
}

// 他说：“不行。”然后 … : the sentence ends with the quotation, unless a particle or comma carries it on.
function endsInside(text: string, end: number): boolean {
  return /[。！？!?]/.test(text.charAt(end - 2)) && !/^[，、,的等之这一]/u.test(text.slice(end, end + 1))
}

function clauseMarkAt(text: string, at: number): number {
  clauseEnd.lastIndex = at
  const mark = clauseEnd.exec(text)?.[0]
  if (mark === undefined) return 0
  const betweenDigits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + mark.length))
  return betweenDigits && mark !== '，' ? 0 : mark.length
}

function pushPiece(pieces: Piece[], text: string, { start, end }: Span): void {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  const trimmed = raw.trim()
  if (trimmed.length > 0 && !/^[。！？!?；;…]+$/u.test(trimmed)) {
    pieces.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed })
  }
}
