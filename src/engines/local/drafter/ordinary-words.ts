import { findInstructions } from '../../../language/instructions.ts'

/** The narrative without what orders its reader about: none of that is the customer's story. Offsets do not stay. */
export function ordinaryWords(narrative: string): string {
  let words = ''
  let at = 0
  for (const { start, end } of findInstructions(narrative)) {
    words += narrative.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return words + narrative.slice(at)
}
