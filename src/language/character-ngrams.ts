import { fold } from './fold.ts'

/** Character n-grams of 1 to 3 within runs of letters, digits and Chinese; punctuation and space separate. Repetition is kept. */
export function characterNgrams(text: string): string[] {
  const grams: string[] = []
  for (const [run] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const letters = [...run]
    for (let size = 1; size <= 3; size += 1) {
      for (let at = 0; at + size <= letters.length; at += 1) grams.push(letters.slice(at, at + size).join(''))
    }
  }
  return grams
}
