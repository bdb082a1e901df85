import { createNgramEmbedder } from './adapters/encoder/ngram-embedder.ts'
import { systemClock } from './adapters/system/clock.ts'
import { webHasher } from './adapters/system/hasher.ts'
import { randomIds } from './adapters/system/ids.ts'
import type { Config } from './config.ts'
import type { Seed } from './domain/seed.ts'
import { createLocalAssessor } from './engines/local/assessor/create-local-assessor.ts'
import { loadClassifier } from './engines/local/classifier/load-classifier.ts'
import { createLocalDrafter } from './engines/local/drafter/create-local-drafter.ts'
import { loadSeed, type SeedReport } from './flow/catalogues/load-seed.ts'
import { type Library, readChangedLibrary, readLibrary } from './flow/catalogues/read-library.ts'
import type { FlowDependencies } from './flow/dependencies.ts'
import type { FixedKey } from './flow/keys/authenticate.ts'
import type { UnitOfWork } from './ports/unit-of-work.ts'

/** What both runtimes share: the parts that need no disk. */
export const commonParts = { clock: systemClock, ids: randomIds, hasher: webHasher } as const

/** What is made of the tables' content: dear to make, and good as long as the content stays. */
export type Engines = Pick<FlowDependencies, 'knowledge' | 'embedder' | 'classifier' | 'assessor' | 'drafter'> & { readonly mark: string }

/** The engines of what is active in the tables. Throws unavailable when something was never loaded. */
export const readEngines = async (unitOfWork: UnitOfWork): Promise<Engines> => makeEngines(await readLibrary(unitOfWork))

/** The engines of what is active now: `known` itself, unless something was activated since. */
export async function refreshEngines(unitOfWork: UnitOfWork, known: Engines): Promise<Engines> {
  const changed = await readChangedLibrary(unitOfWork, known.mark)
  return changed ? makeEngines(changed) : known
}

function makeEngines({ mark, knowledge, ngrams, classifier: { model, weights } }: Library): Engines {
  const classifier = loadClassifier(model, weights)
  const assessor = createLocalAssessor(classifier)
  return { mark, knowledge, embedder: createNgramEmbedder(ngrams), classifier, assessor, drafter: createLocalDrafter() }
}

/** What a runtime brings: where the flow stores, who counts, and the sentence reader where a model can run. */
export type FlowParts = Pick<FlowDependencies, 'unitOfWork' | 'cipher' | 'metrics' | 'reader'>

/** The flow of one database: engines, and where they store. */
export function flowOf({ mark: _, ...engines }: Engines, parts: FlowParts): FlowDependencies {
  return { ...commonParts, ...engines, ...parts, producer: '听诉 Tingsu' }
}

/** The flow over a database that holds its seed: knowledge and classifier are read from there, on Node and Workers alike. */
export async function composeFlow(parts: FlowParts): Promise<FlowDependencies> {
  return flowOf(await readEngines(parts.unitOfWork), parts)
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
