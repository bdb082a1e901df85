import type { SentenceLabel } from '../../domain/sentence-opinion.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { type ReadContext, readingOf } from './reading-of.ts'
import type { Statement } from './statements.ts'

/** From here on the reader is sure enough that a sentence does a thing: its scores are set to this point when it is trained. */
export const sureFrom = 0.5

/** How sure the reader is that the sentence does the thing, 0 where it did not read it. */
export function sureness(context: ReadContext, sentence: Sentence, label: SentenceLabel): number {
  return context.opinions?.bySentence.get(sentence.text)?.[label] ?? 0
}

/** True where the reader is sure that the sentence does one of the things. */
export const does = (context: ReadContext, sentence: Sentence, labels: readonly SentenceLabel[]): boolean =>
  labels.some((label) => sureness(context, sentence, label) >= sureFrom)

/** The sentences that do one of the things by the reader's opinion. What somebody else is reported to have said is not the bank's. */
export function saidIn(context: ReadContext, labels: readonly SentenceLabel[]): Statement[] {
  return readingOf(context).sentences.flatMap((sentence) =>
    does(context, sentence, labels) && !isReported(sentence) && !isCue(sentence) ? [wholeOf(sentence)] : [],
  )
}

/** True where some sentence does one of the things. */
export const isSaid = (context: ReadContext, labels: readonly SentenceLabel[]): boolean => saidIn(context, labels).length > 0

// A sentence of which less than half is the bank's own tells what another said.
function isReported({ text, plain }: Sentence): boolean {
  const own = plain.replaceAll('□', '').length
  return own < text.length / 2
}

// 「（停下来听完，不插话）」 tells staff what to do; nobody says it.
const isCue = ({ text }: Sentence): boolean => /^\s*[（(【][^）)】]*[）)】]?\s*$/u.test(text)

const wholeOf = (sentence: Sentence): Statement => {
  const trimmed = sentence.text.trimEnd()
  const start = sentence.start + (sentence.text.length - sentence.text.trimStart().length)
  return { sentence, words: sentence.plain.trim(), start, end: sentence.start + trimmed.length }
}

/** Statements that rules or the reader found, in the order of the text, one a sentence. */
export function inOrder(...found: readonly (readonly Statement[])[]): Statement[] {
  const seen = new Set<Reading['sentences'][number]>()
  return found
    .flat()
    .sort((one, other) => one.start - other.start)
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
}
