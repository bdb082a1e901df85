import { z } from 'zod'
import type { SeedCase } from './guidance-case.ts'
import { type NgramVocabulary, ngramVocabularySchema } from './ngram-vocabulary.ts'
import { playbookSchema } from './playbook.ts'
import { policyPackSchema } from './policy.ts'
import { principleSchema } from './principle.ts'
import { proofSchema } from './proof.ts'
import { holidaysSchema, legalRuleSchema } from './rule.ts'
import { taxonomySchema } from './taxonomy.ts'

/** The catalogues by name, each with the schema of its content. A catalogue is one JSON value. */
export const catalogueSchemas = {
  taxonomy: taxonomySchema,
  principles: z.array(principleSchema),
  policy: policyPackSchema,
  rules: z.array(legalRuleSchema),
  holidays: z.array(holidaysSchema),
  playbooks: z.array(playbookSchema),
  ngrams: ngramVocabularySchema,
  proof: proofSchema,
} as const
export type CatalogueName = keyof typeof catalogueSchemas
export const catalogueNames = Object.keys(catalogueSchemas) as [CatalogueName, ...CatalogueName[]]

/** Everything a deployment starts with. */
export type Seed = {
  readonly catalogues: Readonly<Record<CatalogueName, unknown>> & { readonly ngrams: NgramVocabulary }
  readonly cases: readonly SeedCase[]
  readonly classifier: { readonly model: unknown; readonly weights: Uint8Array }
}
