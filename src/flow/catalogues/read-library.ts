import { TingsuError } from '../../domain/errors.ts'
import type { Knowledge } from '../../domain/knowledge.ts'
import type { NgramVocabulary } from '../../domain/ngram-vocabulary.ts'
import { systemActor } from '../../domain/principal.ts'
import { type CatalogueName, catalogueNames, catalogueSchemas } from '../../domain/seed.ts'
import type { CatalogueStore } from '../../ports/stores/catalogues.ts'
import type { UnitOfWork } from '../../ports/unit-of-work.ts'

/** What a flow takes from the tables, parsed; the same `mark` means the same content. */
export type Library = {
  readonly mark: string
  readonly knowledge: Knowledge
  readonly ngrams: NgramVocabulary
  readonly classifier: { readonly model: unknown; readonly weights: Uint8Array }
}

/** The active catalogues and the classifier's parts; Node and Workers read the same rows. Throws unavailable when some were never loaded. */
export async function readLibrary(unitOfWork: UnitOfWork): Promise<Library> {
  return unitOfWork.read(reader, async ({ catalogues }) => loadLibrary(catalogues, markOf(await catalogues.activeHashes())))
}

/** The same where something else is active now than what `mark` stands for; null where not, and then only hashes were read. */
export async function readChangedLibrary(unitOfWork: UnitOfWork, mark: string): Promise<Library | null> {
  return unitOfWork.read(reader, async ({ catalogues }) => {
    const now = markOf(await catalogues.activeHashes())
    return now === mark ? null : loadLibrary(catalogues, now)
  })
}

const reader = systemActor('start')

const markOf = (hashes: Readonly<Record<string, string>>): string =>
  [...catalogueNames, 'classifier.model', 'classifier.weights'].map((name) => hashes[name] ?? 'none').join(' ')

async function loadLibrary(catalogues: CatalogueStore, mark: string): Promise<Library> {
  const knowledge = {
    taxonomy: catalogueSchemas.taxonomy.parse(await contentOf(catalogues, 'taxonomy')),
    principles: catalogueSchemas.principles.parse(await contentOf(catalogues, 'principles')),
    policy: catalogueSchemas.policy.parse(await contentOf(catalogues, 'policy')),
    rules: catalogueSchemas.rules.parse(await contentOf(catalogues, 'rules')),
    holidays: catalogueSchemas.holidays.parse(await contentOf(catalogues, 'holidays')),
    playbooks: catalogueSchemas.playbooks.parse(await contentOf(catalogues, 'playbooks')),
    proof: catalogueSchemas.proof.parse(await contentOf(catalogues, 'proof')),
  }
  const ngrams = catalogueSchemas.ngrams.parse(await contentOf(catalogues, 'ngrams'))
  const model = await contentOf(catalogues, 'classifier.model')
  const weights = await catalogues.loadBytes('classifier.weights')
  return { mark, knowledge, ngrams, classifier: { model, weights: weights?.bytes ?? neverLoaded('classifier.weights') } }
}

async function contentOf(catalogues: CatalogueStore, name: CatalogueName | 'classifier.model'): Promise<unknown> {
  const active = await catalogues.load(name)
  return active ? active.content : neverLoaded(name)
}

function neverLoaded(name: string): never {
  throw new TingsuError('unavailable', `the catalogue ${name} was never loaded: run \`npm run db -- seed\` on this database`)
}
