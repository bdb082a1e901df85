import type { SentenceOpinions } from '../domain/sentence-opinion.ts'
import { bareSentence } from '../language/bare-sentence.ts'
import { readText } from '../language/reading.ts'
import type { SentenceReader } from '../ports/sentence-reader.ts'

// The encoder is a Chinese one: of English it was seen to be sure of what is not there, so English is left to the rules.
const chinese = /\p{Script=Han}/u

/** What the reader makes of a masked draft's sentences; null where there is no reader, or it does not answer: the rules alone speak then. */
export async function readSentences(reader: SentenceReader | null, text: string): Promise<SentenceOpinions | null> {
  if (!reader) return null
  const sentences = readText(text)
    .sentences.map((sentence) => sentence.text)
    .filter((sentence) => chinese.test(sentence))
  try {
    const opinions = await reader.read(sentences.map(bareSentence))
    return { model: reader.model, bySentence: new Map(opinions.map((opinion, at) => [sentences[at] ?? '', opinion])) }
  } catch {
    return null
  }
}
