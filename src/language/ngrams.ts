import { normalise } from './normalise.ts'

const longest = 3

/** All runs of one to three characters of the normalised text, a blank before its first; order and repetition are kept. */
export function ngrams(text: string): string[] {
  const line = ` ${normalise(text)}`
  const grams: string[] = []
  for (let length = 1; length <= longest; length += 1) {
    for (let at = length === 1 ? 1 : 0; at + length <= line.length; at += 1) grams.push(line.slice(at, at + length))
  }
  return grams
}
