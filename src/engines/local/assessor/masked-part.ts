import type { MaskedText } from '../../../domain/masked-text.ts'
import type { Span } from '../../../domain/span.ts'

/** A part of a masked text, which is masked as the whole is. */
export const maskedPart = (narrative: MaskedText, span: Span): MaskedText => narrative.part(span)
