import { z } from 'zod'
import { complaintTypes, flagCodes, regulatoryBusinesses, regulatoryChannels, regulatoryReasons, subtypes } from './vocabulary.ts'

const label = z.object({ zh: z.string().min(1), en: z.string().min(1) })

/** seed/taxonomy.yaml: the names of every type, subtype, flag and JR/T 0169-2018 facet value. */
export const taxonomySchema = z.strictObject({
  types: z.array(z.strictObject({ id: z.enum(complaintTypes), ...label.shape, chapter: z.string() })),
  subtypes: z.array(
    z.strictObject({
      id: z.enum(subtypes),
      type: z.enum(complaintTypes),
      ...label.shape,
      description: z.string(),
      regulatory: z.strictObject({
        reason: z.enum(regulatoryReasons),
        channel: z.enum(regulatoryChannels).optional(),
        business: z.enum(regulatoryBusinesses).optional(),
      }),
    }),
  ),
  flags: z.array(z.strictObject({ id: z.enum(flagCodes), ...label.shape, description: z.string() })),
  regulatory: z.strictObject({
    standard: z.string(),
    certainty: z.string(),
    channels: z.array(z.strictObject({ id: z.enum(regulatoryChannels), ...label.shape, words: z.array(z.string()).default([]) })),
    businesses: z.array(z.strictObject({ id: z.enum(regulatoryBusinesses), ...label.shape, words: z.array(z.string()).default([]) })),
    reasons: z.array(z.strictObject({ id: z.enum(regulatoryReasons), ...label.shape, words: z.array(z.string()).default([]) })),
  }),
})
export type Taxonomy = z.infer<typeof taxonomySchema>
