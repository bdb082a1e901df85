import { type PersonalDataKind, placeholdersIn } from '../../domain/personal-data.ts'
import { figureUnit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'
import { coveredCharacter } from './text-view.ts'

type KnownValue = { readonly kind: PersonalDataKind; readonly original: string }

const shortNumber = /^[\d/]{1,6}$/u
const unitAfter = new RegExp(`^${figureUnit}`, 'u')

/**
 * Every further place of values that are known to be personal data. Short numbers (a card's last digits, a code) are not
 * taken for known where a unit follows: 尾号2024 must not swallow 2024年.
 */
export function findKnownValues(view: string, values: readonly KnownValue[]): PersonalDataSpan[] {
  return values.filter(isTellingValue).flatMap(({ kind, original }) =>
    placesOf(view, original)
      .map((start) => ({ kind, start, end: start + original.length }))
      .filter((span) => standsAlone(view, span)),
  )
}

// A stored vault holds a secret's placeholder in place of its original; a single character would blacken the whole text.
function isTellingValue({ kind, original }: KnownValue): boolean {
  return kind !== 'literal' && original.length > 1 && !original.includes(coveredCharacter) && placeholdersIn(original).length === 0
}

function placesOf(view: string, value: string): number[] {
  const places: number[] = []
  for (let at = view.indexOf(value); at >= 0; at = view.indexOf(value, at + value.length)) places.push(at)
  return places
}

function standsAlone(view: string, { start, end }: PersonalDataSpan): boolean {
  const [before, after] = [view.slice(Math.max(0, start - 1), start), view.slice(end, end + 4)]
  const value = view.slice(start, end)
  const isCut = (/^[0-9A-Za-z]/u.test(value) && /[0-9A-Za-z]/u.test(before)) || (/[0-9A-Za-z]$/u.test(value) && /^[0-9A-Za-z]/u.test(after))
  return !isCut && !(shortNumber.test(value) && (unitAfter.test(after) || /[.,/¥$￥]/u.test(before)))
}
