import { z } from 'zod'
import { complaintTypes, grades, subtypes } from './vocabulary.ts'

/** A guidance case as an officer or an import writes it. All texts are Chinese, in our own words. */
export const guidanceCaseContentSchema = z.strictObject({
  title: z.string().min(1).max(200),
  type: z.enum(complaintTypes).nullable(),
  subtype: z.enum(subtypes).nullable(),
  situation: z.string().min(1).max(4000),
  handling: z.string().max(4000),
  outcome: z.string().max(4000),
  lessons: z.array(z.string().min(1).max(1000)),
  principleIds: z.array(z.string()),
  /** Example narratives in customers' voices: what retrieval matches. */
  narratives: z.array(z.string().min(1).max(4000)).max(200),
  grade: z.enum(grades),
  gradeReason: z.string().min(1).max(1000),
})
export type GuidanceCaseContent = z.infer<typeof guidanceCaseContentSchema>

/** seed/cases/*.yaml: one case a file. */
export const seedCaseSchema = guidanceCaseContentSchema.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** case: what happened and how it was handled · script: a model dialogue. */
  form: z.enum(['case', 'script']).default('case'),
  /** Retrieved for bank complaints unless the industry is another one. */
  industry: z.enum(['bank', 'hospitality']).default('bank'),
  provenance: z.enum(['full_text', 'title_only']),
  sourceLines: z.array(z.strictObject({ from: z.int().positive(), to: z.int().positive() })).min(1),
})
export type SeedCase = z.infer<typeof seedCaseSchema>

export type Provenance = SeedCase['provenance'] | 'bank'

/** A stored guidance case. `version` grows with each change (ETag). */
export type GuidanceCase = GuidanceCaseContent & {
  readonly id: string
  readonly form: SeedCase['form']
  readonly industry: SeedCase['industry']
  readonly provenance: Provenance
  readonly sourceLines: SeedCase['sourceLines']
  readonly version: number
}

/** A case as retrieval found it: best first, with the passages that matched. */
export type SimilarCase = {
  readonly id: string
  readonly title: string
  /** 0..1, comparable within one embedding model only. */
  readonly score: number
  readonly grade: GuidanceCase['grade']
  readonly type: GuidanceCase['type']
  readonly subtype: GuidanceCase['subtype']
  readonly why: readonly string[]
  readonly lessons: readonly string[]
}
