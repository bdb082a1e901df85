import { z } from 'zod'
import { assessmentSchema } from '../../src/domain/assessment.ts'
import { factInputSchema, historyEventSchema } from '../../src/domain/fact.ts'
import { policyPackSchema } from '../../src/domain/policy.ts'
import { channels, draftFormats, draftStages, segmentPurposes } from '../../src/domain/vocabulary.ts'

const text = z.string().min(1)
const languages = ['zh', 'en'] as const

const blockSchema = z.strictObject({ id: text, purpose: z.enum(segmentPurposes), text, answers: z.array(text).default([]) })
export type Block = z.infer<typeof blockSchema>

/** What surrounds a draft. `facts: null` means that they are not known. */
const caseSchema = z.strictObject({
  narrative: text,
  facts: z.array(factInputSchema).nullable(),
  history: z.array(historyEventSchema),
  policy: policyPackSchema,
  assessment: assessmentSchema.partial(),
})

/** A case with a draft that keeps every principle (evals/meta/bases). Packs of one `scenario` retell one situation. */
export const basePackSchema = caseSchema.extend({
  id: text,
  scenario: text,
  lang: z.enum(languages).default('zh'),
  format: z.enum(draftFormats),
  stage: z.enum(draftStages),
  channel: z.enum(channels),
  history: z.array(historyEventSchema).default([]),
  policy: policyPackSchema.default({}),
  draft: z.array(blockSchema).min(1),
})
export type BasePack = z.infer<typeof basePackSchema>

export const operators = [
  'drop',
  'reorder',
  'replace',
  'corrupt',
  'inject',
  'weaken',
  'overdo',
  'omit',
  'contradict',
  'undertriage',
  'launder',
  'paraphrase',
  'ablate',
] as const

const placeSchema = z.union([
  z.strictObject({ purpose: z.enum(segmentPurposes), place: z.enum(['before', 'after', 'replace']) }),
  z.strictObject({ block: text, place: z.enum(['before', 'after', 'replace']) }),
  z.strictObject({ place: z.enum(['start', 'end']) }),
])
export type Place = z.infer<typeof placeSchema>

/** Which bases a change may be laid on; what is left out does not matter. */
const whereSchema = z.strictObject({
  formats: z.array(z.enum(draftFormats)).optional(),
  stages: z.array(z.enum(draftStages)).optional(),
  langs: z.array(z.enum(languages)).optional(),
  facts: z.enum(['none', 'some', 'any']).optional(),
  bases: z.array(text).optional(),
})

/** A change of a clean draft that breaks one principle, or, among the look-alikes, only seems to. */
export const draftChangeSchema = z.strictObject({
  id: text,
  principle: text,
  operator: z.enum(operators),
  where: whereSchema.default({}),
  at: placeSchema.optional(),
  /** Put in at the place; {i1} stands for the summary of issue i1. */
  text: text.optional(),
  /** Literal replacements in the draft. */
  change: z.array(z.strictObject({ from: text, to: z.string() })).optional(),
  with: caseSchema.partial().optional(),
  alsoFails: z.array(text).default([]),
})
export type DraftChange = z.infer<typeof draftChangeSchema>
