import type { Span } from './span.ts'

/** One replaced piece: where it stood in the text as sent, and where its placeholder stands now. */
export type MaskedSegment = { readonly sent: Span; readonly masked: Span }

// The private field makes the type nominal: an object of the same shape is none, and neither is a copy with another text.
class Masked {
  readonly #masked: string
  readonly text: string
  readonly segments: readonly MaskedSegment[]

  constructor(text: string, segments: readonly MaskedSegment[]) {
    this.#masked = text
    this.text = text
    this.segments = segments
  }

  /** A part of it by a span of `text`, masked as the whole is; it knows nothing of the text as sent. */
  part({ start, end }: Span): Masked {
    return new Masked(this.#masked.slice(start, end), [])
  }
}

/** A text without personal data. Only `mask()` (src/flow/mask.ts) makes one: models, embeddings and prompts take nothing else. */
export type MaskedText = Masked

/** For `mask()` alone, which an import rule enforces: whoever could call this could send personal data to a model. */
export const makeMaskedText = (text: string, segments: readonly MaskedSegment[]): MaskedText => new Masked(text, segments)
