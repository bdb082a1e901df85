import type { DraftSegment } from '../../domain/draft.ts'
import { tokensOf } from '../../language/bigrams.ts'

/** From this share of common bigrams on, an edited paragraph is still the old one: its citations stay with it. */
const sameFrom = 0.5

/** The segments of an edited text: a paragraph keeps purpose and citations of the paragraph it came from; a new one has none. */
export function alignSegments(text: string, before: readonly DraftSegment[]): DraftSegment[] {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim().length > 0)
  return paragraphs.map((paragraph) => {
    const origin = closest(paragraph, before)
    return origin ? { ...origin, text: paragraph } : { purpose: 'explain', text: paragraph, answers: [], citations: [] }
  })
}

function closest(paragraph: string, before: readonly DraftSegment[]): DraftSegment | undefined {
  const scored = before.map((segment) => ({ segment, share: commonShare(paragraph, segment.text) }))
  const best = scored.sort((one, other) => other.share - one.share)[0]
  return best && best.share >= sameFrom ? best.segment : undefined
}

// Sørensen–Dice over bigram sets.
function commonShare(one: string, other: string): number {
  const left = new Set(tokensOf(one))
  const right = new Set(tokensOf(other))
  const common = [...left].filter((token) => right.has(token)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}
