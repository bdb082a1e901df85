import { z } from 'zod'
import { families, tiers } from './vocabulary.ts'

/** One row of the catalogue (seed/principles/*.yaml). Ids are append-only. */
export const principleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  family: z.enum(families),
  tier: z.enum(tiers),
  /** documented: in the manual · addition: our guard against the manual's own conduct · law: a legal rule. */
  kind: z.enum(['documented', 'addition', 'law']),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** The manual's own short term, at most 20 characters. */
  term: z.string().max(20).optional(),
  /** Where it stands, in words a reader can follow: "manual ch.1 §3" or a section's name. */
  source: z.string().min(1),
  sourceLines: z.array(z.int().positive()),
  /** When it applies, in words. */
  appliesWhen: z.string().min(1),
  /** assessment · written · phone · live (only the structure of a script can be checked). */
  where: z.array(z.enum(['assessment', 'written', 'phone', 'live'])).min(1),
  /** D deterministic · DJ deterministic with an optional judge · S script structure only. */
  checkedBy: z.enum(['D', 'DJ', 'S']),
  check: z.string().min(1),
  judge: z.strictObject({ question: z.string(), yesMeans: z.enum(['pass', 'violation']) }).optional(),
  violation: z.string().min(1),
  fix: z.string().min(1),
  titleOnly: z.boolean().default(false),
})
export type Principle = z.infer<typeof principleSchema>

export const principleFileSchema = z.strictObject({ principles: z.array(principleSchema).min(1) })
