import { z } from 'zod'
import {
  complaintTypes,
  emotions,
  flagCodes,
  natures,
  regulatoryBusinesses,
  regulatoryChannels,
  regulatoryReasons,
  responsibilities,
  reviewReasons,
  subtypes,
} from './vocabulary.ts'

const probability = z.number().min(0).max(1)
export const severitySchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** The assessment of one complaint. `evidence` is exact words of the narrative; '' only where the channel itself is the proof. */
export const assessmentSchema = z.strictObject({
  inScope: z.boolean(),
  nature: z.enum(natures),
  type: z.enum(complaintTypes).nullable(),
  subtype: z.enum(subtypes).nullable(),
  regulatory: z.strictObject({
    channel: z.enum(regulatoryChannels),
    business: z.enum(regulatoryBusinesses),
    reason: z.enum(regulatoryReasons),
    confidence: probability,
  }),
  department: z.string(),
  severity: severitySchema,
  emotion: z.enum(emotions),
  flags: z.array(z.strictObject({ code: z.enum(flagCodes), evidence: z.string() })),
  issues: z.array(z.strictObject({ id: z.string(), subtype: z.enum(subtypes).nullable(), summary: z.string(), evidence: z.string() })),
  demands: z.array(z.strictObject({ text: z.string(), underlyingNeed: z.string() })),
  claimedFacts: z.array(z.string()),
  factsToVerify: z.array(z.string()),
  responsibility: z.enum(responsibilities),
  actions: z.array(z.strictObject({ what: z.string(), owner: z.string(), dueAt: z.string(), principleIds: z.array(z.string()) })),
  deadlines: z.strictObject({ decideBy: z.string().nullable(), extendedTo: z.string().nullable(), rule: z.string().nullable() }),
  confidence: probability,
  review: z.strictObject({ required: z.boolean(), reasons: z.array(z.enum(reviewReasons)) }),
})
export type Assessment = z.infer<typeof assessmentSchema>

/** The fields an officer may correct in place. Deadlines follow from the rules, never from a correction. */
export const assessmentCorrectionSchema = assessmentSchema
  .pick({
    inScope: true,
    nature: true,
    subtype: true,
    regulatory: true,
    department: true,
    severity: true,
    emotion: true,
    flags: true,
    issues: true,
    demands: true,
    claimedFacts: true,
    factsToVerify: true,
    responsibility: true,
    actions: true,
  })
  .extend({ type: assessmentSchema.shape.type })
  .partial()
export type AssessmentCorrection = z.infer<typeof assessmentCorrectionSchema>
