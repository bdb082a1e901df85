import { type MaskedSegment, type MaskedText, makeMaskedText } from '../domain/make-masked-text.ts'
import { type PersonalDataVault, placeholdersIn } from '../domain/personal-data.ts'
import type { Span } from '../domain/span.ts'
import { findPersonalData } from '../language/personal-data/find-personal-data.ts'
import { findKnownValues } from '../language/personal-data/known-values.ts'
import { isOfficePhone } from '../language/personal-data/office-phones.ts'
import { mergeSpans, type PersonalDataSpan } from '../language/personal-data/personal-data-span.ts'
import { cover } from '../language/personal-data/text-view.ts'

type MaskOptions = {
  /** For text written on a masked complaint: a placeholder the vault knows means its original and stays. */
  readonly keepKnownPlaceholders?: boolean
  /** For replies: a number that the bank gives as its own contact stays readable. */
  readonly keepOfficePhones?: boolean
}

/**
 * Replaces the personal data of a text by the vault's placeholders; new finds are added to the vault. Text that only looks
 * like a placeholder is masked too (kind `literal`), so that a sender can never smuggle one in. Values the vault already
 * holds are found again wherever they stand, so texts of one complaint must share a vault.
 */
export function mask(
  text: string,
  vault: PersonalDataVault,
  { keepKnownPlaceholders = false, keepOfficePhones = false }: MaskOptions = {},
): MaskedText {
  const placeholders = placeholdersIn(text).map(({ placeholder, start }) => ({ start, end: start + placeholder.length }))
  const kept = placeholders.filter(({ start, end }) => keepKnownPlaceholders && vault.has(text.slice(start, end)))
  const literals = placeholders.filter((span) => !kept.includes(span)).map((span) => ({ kind: 'literal' as const, ...span }))
  const masked = replace(text, findAll(text, { kept, literals, vault, keepOfficePhones }), vault)
  vault.noteWording(masked.text, writingsIn(text, masked, vault))
  return masked
}

// A kept placeholder stands for its original; every other one for what was sent at its place.
function writingsIn(sent: string, { text, segments }: MaskedText, vault: PersonalDataVault): string[] {
  return placeholdersIn(text).map(({ placeholder, start }) => {
    const segment = segments.find(({ masked }) => masked.start === start)
    return segment ? sent.slice(segment.sent.start, segment.sent.end) : (vault.originalOf(placeholder) ?? placeholder)
  })
}

type Known = {
  readonly kept: readonly Span[]
  readonly literals: readonly PersonalDataSpan[]
  readonly vault: PersonalDataVault
  readonly keepOfficePhones: boolean
}

// A find can uncover another one (the name beside a card, the second mention of a name), so the search goes on until
// nothing new turns up. That also makes masking a masked text change nothing.
function findAll(text: string, { kept, literals, vault, keepOfficePhones }: Known): PersonalDataSpan[] {
  let found = [...literals]
  for (;;) {
    const view = cover(
      text,
      [...kept, ...found].sort((a, b) => a.start - b.start),
    )
    const originals = found.map(({ kind, start, end }) => ({ kind, original: text.slice(start, end) }))
    const detected = findPersonalData(view).filter(
      ({ kind, start }) => !(keepOfficePhones && kind === 'phone' && isOfficePhone(text, start)),
    )
    const fresh = [...detected, ...findKnownValues(view, [...vault.entries, ...originals])]
    if (fresh.length === 0) return found
    found = mergeSpans([...found, ...fresh])
  }
}

function replace(text: string, spans: readonly PersonalDataSpan[], vault: PersonalDataVault): MaskedText {
  const segments: MaskedSegment[] = []
  let masked = ''
  let at = 0
  for (const { kind, start, end } of spans) {
    masked += text.slice(at, start)
    const placeholder = vault.placeholderFor(kind, text.slice(start, end))
    segments.push({ sent: { start, end }, masked: { start: masked.length, end: masked.length + placeholder.length } })
    masked += placeholder
    at = end
  }
  return makeMaskedText(masked + text.slice(at), segments)
}
