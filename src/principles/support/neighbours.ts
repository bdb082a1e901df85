import type { SentenceLabel } from '../../domain/sentence-opinion.ts'
import type { Sentence } from '../../language/reading.ts'
import { does } from './opinions.ts'
import { type ReadContext, readingOf } from './reading-of.ts'

/** True where the sentence itself, its neighbours or another of its paragraph does one of the things. */
export function besideIt(context: ReadContext, sentence: Sentence, labels: readonly SentenceLabel[]): boolean {
  const { sentences } = readingOf(context)
  const at = sentences.indexOf(sentence)
  return sentences.some(
    (each, index) => (Math.abs(index - at) <= 1 || each.paragraph === sentence.paragraph) && does(context, each, labels),
  )
}
