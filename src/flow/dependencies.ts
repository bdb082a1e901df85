import type { Knowledge } from '../domain/knowledge.ts'
import type { Assessor } from '../ports/assessor.ts'
import type { Cipher, Hasher } from '../ports/cipher.ts'
import type { NarrativeClassifier } from '../ports/classifier.ts'
import type { Clock } from '../ports/clock.ts'
import type { Drafter } from '../ports/drafter.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { Ids } from '../ports/ids.ts'
import type { WorkMetrics } from '../ports/metrics.ts'
import type { SentenceReader } from '../ports/sentence-reader.ts'
import type { UnitOfWork } from '../ports/unit-of-work.ts'

/** Everything the flow needs from outside; compose chooses, tests choose otherwise. */
export type FlowDependencies = {
  readonly unitOfWork: UnitOfWork
  readonly embedder: Embedder
  readonly classifier: NarrativeClassifier
  readonly assessor: Assessor
  readonly drafter: Drafter
  /** null where no model can run (Workers): the checks' rules stand alone. */
  readonly reader: SentenceReader | null
  readonly knowledge: Knowledge
  readonly clock: Clock
  readonly ids: Ids
  readonly hasher: Hasher
  readonly cipher: Cipher
  readonly metrics: WorkMetrics
  /** Name of the bank's system in the label of machine-made text. */
  readonly producer: string
}
