import { createNgramEmbedder } from './adapters/encoder/ngram-embedder.ts'
import { systemClock } from './adapters/system/clock.ts'
import { webHasher } from './adapters/system/hasher.ts'
import { randomIds } from './adapters/system/ids.ts'
import { noMetrics } from './adapters/system/no-metrics.ts'
import type { Config } from './config.ts'
import type { Seed } from './domain/seed.ts'
import { createLocalAssessor } from './engines/local/assessor/create-local-assessor.ts'
import { loadClassifier } from './engines/local/classifier/load-classifier.ts'
import { createLocalDrafter } from './engines/local/drafter/create-local-drafter.ts'
import { loadSeed, type SeedReport } from './flow/catalogues/load-seed.ts'
import { readClassifierParts } from './flow/catalogues/read-classifier-parts.ts'
import { readKnowledge, readNgramVocabulary } from './flow/catalogues/read-knowledge.ts'
import type { FlowDependencies } from './flow/dependencies.ts'
import type { FixedKey } from './flow/keys/authenticate.ts'
import type { Cipher } from './ports/cipher.ts'
import type { WorkMetrics } from './ports/metrics.ts'
import type { UnitOfWork } from './ports/unit-of-work.ts'

/** What both runtimes share: the parts that need no disk. */
export const commonParts = { clock: systemClock, ids: randomIds, hasher: webHasher } as const

/** The flow over a database that holds its seed: knowledge and classifier are read from there, on Node and Workers alike. */
export async function composeFlow(unitOfWork: UnitOfWork, cipher: Cipher, metrics: WorkMetrics = noMetrics): Promise<FlowDependencies> {
  const knowledge = await readKnowledge(unitOfWork)
  const embedder = createNgramEmbedder(await readNgramVocabulary(unitOfWork))
  const { model, weights } = await readClassifierParts(unitOfWork)
  const classifier = loadClassifier(model, weights)
  return {
    ...commonParts,
    unitOfWork,
    cipher,
    metrics,
    embedder,
    classifier,
    assessor: createLocalAssessor(classifier),
    drafter: createLocalDrafter(),
    knowledge,
    producer: '听诉 Tingsu',
  }
}

/** Brings a database to a seed read from disk: the vectors of its cases come from its own vocabulary. */
export async function seedDatabase(unitOfWork: UnitOfWork, seed: Seed): Promise<SeedReport> {
  return loadSeed({ unitOfWork, hasher: webHasher, embedder: createNgramEmbedder(seed.catalogues.ngrams) }, seed)
}

/** The administrator key that configuration gives. */
export async function adminKeyOf(config: Pick<Config, 'TINGSU_ADMIN_KEY'>): Promise<FixedKey[]> {
  const key = config.TINGSU_ADMIN_KEY
  if (!key) return []
  return [
    { secretHash: await webHasher.sha256(key), principal: { id: 'prn_admin', name: 'TINGSU_ADMIN_KEY', kind: 'system' }, role: 'admin' },
  ]
}
