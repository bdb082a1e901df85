import { z } from 'zod'
import { channels } from './vocabulary.ts'

/** One dated legal rule (seed/rules/*.yaml). `certainty`: V1 read in full text, V2 secondary source, R unverified, I our reading. */
export const legalRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  document: z.string().min(1),
  article: z.string(),
  issuer: z.string().min(1),
  effectiveFrom: z.iso.date(),
  effectiveTo: z.iso.date().nullable(),
  certainty: z.enum(['V1', 'V2', 'R', 'I']),
  source: z.string().min(1),
  /** A clock, where the rule sets one. */
  clock: z
    .strictObject({
      appliesTo: z.strictObject({
        channels: z.array(z.enum(channels)).optional(),
        regulatorBodies: z.array(z.enum(['nfra', 'pboc', 'other'])).optional(),
      }),
      kind: z.enum(['decide', 'extend', 'review_apply', 'review_decide', 'notify']),
      days: z.int().positive(),
      unit: z.enum(['calendar', 'working']),
      maxTotalDays: z.int().positive().optional(),
      approvedBy: z.string().optional(),
      priority: z.int().default(0),
    })
    .optional(),
})
export type LegalRule = z.infer<typeof legalRuleSchema>
export const ruleFileSchema = z.strictObject({ rules: z.array(legalRuleSchema).min(1) })

/** seed/holidays/YEAR.yaml: days off (weekdays that are holidays) and days on (weekend days that are worked). */
export const holidaysSchema = z.strictObject({
  year: z.int(),
  source: z.string(),
  certainty: z.enum(['V1', 'V2', 'R', 'I']),
  daysOff: z.array(z.strictObject({ date: z.iso.date(), name: z.string() })),
  daysOn: z.array(z.strictObject({ date: z.iso.date(), name: z.string() })),
})
export type Holidays = z.infer<typeof holidaysSchema>
