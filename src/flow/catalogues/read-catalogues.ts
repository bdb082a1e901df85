import type { Knowledge } from '../../domain/knowledge.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Principle } from '../../domain/principle.ts'
import { isEnforced } from '../../principles/catalogue.ts'

export type ShownPrinciple = Principle & { readonly enforced: boolean; readonly proven: boolean }

/** The whole catalogue of principles, each with whether a check stands behind it. */
export function readPrinciples(knowledge: Knowledge, actor: Actor): readonly ShownPrinciple[] {
  authorise(actor, 'catalogue.read')
  return knowledge.principles.map((principle) => ({ ...principle, enforced: isEnforced(principle.id), proven: false }))
}

/** The taxonomy, whole: subtypes as items, beside types, flags and the regulator's facets. */
export function readTaxonomy(knowledge: Knowledge, actor: Actor) {
  authorise(actor, 'catalogue.read')
  const { subtypes, ...rest } = knowledge.taxonomy
  return { items: subtypes, ...rest }
}
