import type { SentenceOpinion } from '../domain/sentence-opinion.ts'

/** Tells what each sentence of a reply does. The same sentence always gets the same opinion, whatever stands beside it. */
export interface SentenceReader {
  /** Name and version of the model. */
  readonly model: string
  /** One opinion a sentence, in order; sentences are masked and folded. Rejects when the reader does not answer. */
  read(sentences: readonly string[]): Promise<readonly SentenceOpinion[]>
}
