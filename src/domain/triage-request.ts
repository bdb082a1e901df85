import { z } from 'zod'
import { factInputSchema, historyEventSchema } from './fact.ts'
import { channels, draftFormats } from './vocabulary.ts'

/** Lengths count code points, as people do. */
const codePoints = (text: string): number => [...text].length
const shortText = z.string().min(1).max(200)
const dateTime = z.iso.datetime({ offset: true })
// PostgreSQL cannot hold NUL; other control characters mean that a file was sent instead of a narrative.
const binary = /[^\P{Cc}\t\n\r]|\ufffd/u

export const narrativeSchema = z
  .string()
  .refine((text) => text.trim().length > 0, 'the narrative is empty: send what the customer said')
  .refine(
    (text) => codePoints(text) <= 20_000,
    'the narrative is longer than 20,000 characters: send the complaint itself, attach the rest by reference',
  )
  .refine((text) => !binary.test(text), 'the narrative holds control characters: send plain text')

export const customerSchema = z.strictObject({ ref: shortText, name: shortText, phone: shortText, segment: shortText }).partial()
export const regulatorSchema = z.strictObject({
  body: z.enum(['nfra', 'pboc', 'other']),
  reference: shortText.optional(),
  forwardedAt: dateTime.optional(),
  dueAt: dateTime.optional(),
})

const haveOwnIds = (facts: readonly { id?: string | undefined }[]): boolean => {
  const ids = facts.flatMap((fact) => fact.id ?? [])
  return new Set(ids).size === ids.length
}

/** Body of POST /v1/triage. */
export const triageRequestSchema = z.strictObject({
  narrative: narrativeSchema,
  channel: z.enum(channels).optional(),
  receivedAt: dateTime.optional(),
  customer: customerSchema.optional(),
  branch: shortText.optional(),
  product: shortText.optional(),
  regulator: regulatorSchema.optional(),
  history: z.array(historyEventSchema).max(200).optional(),
  facts: z.array(factInputSchema).max(200).refine(haveOwnIds, 'every fact needs an id of its own').optional(),
  format: z.enum(draftFormats).optional(),
  draft: z.boolean().default(true),
})
export type TriageRequest = z.infer<typeof triageRequestSchema>

/** Body of POST /v1/complaints. */
export const complaintRequestSchema = triageRequestSchema.extend({
  externalId: shortText.optional(),
  related: z.array(z.string().max(100)).max(100).optional(),
  attachments: z
    .array(z.strictObject({ name: shortText, mediaType: shortText, ref: z.string().min(1).max(1000) }))
    .max(50)
    .optional(),
})
export type ComplaintRequest = z.infer<typeof complaintRequestSchema>
