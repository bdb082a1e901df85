import { TingsuError } from '../../domain/errors.ts'
import type { Knowledge } from '../../domain/knowledge.ts'
import type { NgramVocabulary } from '../../domain/ngram-vocabulary.ts'
import { systemActor } from '../../domain/principal.ts'
import { type CatalogueName, catalogueSchemas } from '../../domain/seed.ts'
import type { CatalogueStore } from '../../ports/stores/catalogues.ts'
import type { UnitOfWork } from '../../ports/unit-of-work.ts'

/** The active catalogues, parsed once at start; Node and Workers read the same rows. Throws unavailable when none were loaded. */
export async function readKnowledge(unitOfWork: UnitOfWork): Promise<Knowledge> {
  return unitOfWork.read(systemActor('start'), async ({ catalogues }) => ({
    taxonomy: catalogueSchemas.taxonomy.parse(await contentOf(catalogues, 'taxonomy')),
    principles: catalogueSchemas.principles.parse(await contentOf(catalogues, 'principles')),
    policy: catalogueSchemas.policy.parse(await contentOf(catalogues, 'policy')),
    rules: catalogueSchemas.rules.parse(await contentOf(catalogues, 'rules')),
    holidays: catalogueSchemas.holidays.parse(await contentOf(catalogues, 'holidays')),
    playbooks: catalogueSchemas.playbooks.parse(await contentOf(catalogues, 'playbooks')),
  }))
}

/** The dimensions of the n-gram vectors that are active. */
export async function readNgramVocabulary(unitOfWork: UnitOfWork): Promise<NgramVocabulary> {
  return unitOfWork.read(systemActor('start'), async ({ catalogues }) =>
    catalogueSchemas.ngrams.parse(await contentOf(catalogues, 'ngrams')),
  )
}

async function contentOf(catalogues: CatalogueStore, name: CatalogueName): Promise<unknown> {
  const active = await catalogues.load(name)
  if (!active) throw new TingsuError('unavailable', `the catalogue ${name} was never loaded: run \`npm run db -- seed\``)
  return active.content
}
