import { normalise } from './normalise.ts'

/** The border before the first character. */
const border = ' '
const unit = /[a-z]+|\S/gu

/**
 * The runs of one, two and three units of a text, in this order; a unit is a character, or a whole Latin word. A border stands
 * before the first. Order and repetition are kept.
 */
export function ngrams(text: string): readonly (readonly string[])[] {
  const units = normalise(text).match(unit) ?? []
  const bordered = [border, ...units]
  return [units, runsOf(bordered, 2), runsOf(bordered, 3)]
}

const runsOf = (units: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, units.length - length + 1) }, (_, at) => units.slice(at, at + length).join(''))
