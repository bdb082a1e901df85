import { fold } from './fold.ts'

/** Single characters and character pairs within runs of letters, digits and Chinese; punctuation and space separate. Repetition is kept. */
export function characterNgrams(text: string): string[] {
  const grams: string[] = []
  for (const [run] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const letters = [...run]
    letters.forEach((letter, at) => {
      grams.push(letter)
      const next = letters[at + 1]
      if (next !== undefined) grams.push(letter + next)
    })
  }
  return grams
}
