import { z } from '@hono/zod-openapi'
import { assessmentSchema } from '../../domain/assessment.ts'
import {
  channels,
  complaintStatuses,
  draftFormats,
  draftStatuses,
  factStatuses,
  findings,
  natures,
  outcomes,
} from '../../domain/vocabulary.ts'
import { Assessment, SimilarCase } from './resources.ts'

export const Fact = z
  .object({
    id: z.string(),
    statement: z.string(),
    status: z.enum(factStatuses),
    source: z.string().optional(),
    kind: z.string().optional(),
    amountCny: z.number().optional(),
    date: z.string().optional(),
    reason: z.string().optional().openapi({ description: 'why it was verified or superseded, masked' }),
  })
  .openapi('Fact')

const closing = z.object({
  outcome: z.enum(outcomes),
  findings: z.array(z.object({ issueId: z.string(), finding: z.enum(findings), basis: z.string().optional() })),
  remedy: z.object({ amountCny: z.number().optional(), text: z.string() }).nullable(),
  satisfaction: z.number().nullable(),
  mergedInto: z.string().nullable(),
  reason: z.string().nullable(),
  at: z.string(),
})

const delivery = z.object({
  id: z.string(),
  draftId: z.string(),
  draftVersion: z.int(),
  stage: z.enum(['interim', 'final']).openapi({ description: 'what kind of letter reached the customer' }),
  channel: z.string(),
  at: z.string(),
  proof: z.string().nullable(),
})

const reasoned = z.object({ by: z.string(), reason: z.string(), at: z.string() })

export const Complaint = z
  .object({
    id: z.string(),
    externalId: z.string().nullable(),
    status: z.enum(complaintStatuses),
    channel: z.enum(channels).nullable(),
    receivedAt: z.string(),
    nature: z.enum(natures),
    customer: z.record(z.string(), z.string()),
    branch: z.string().nullable(),
    product: z.string().nullable(),
    regulator: z.record(z.string(), z.string()).nullable(),
    related: z.array(z.string()),
    attachments: z.array(z.record(z.string(), z.string())),
    narrative: z.string(),
    assessment: Assessment,
    assessmentVersion: z.int(),
    similarCases: z.array(SimilarCase),
    precedents: z.array(z.unknown()),
    facts: z.array(Fact),
    history: z.array(z.record(z.string(), z.unknown())),
    inquiries: z.array(z.unknown()),
    drafts: z.array(z.object({ id: z.string(), format: z.enum(draftFormats), version: z.int(), status: z.enum(draftStatuses) })),
    assignee: z.string().nullable(),
    deadlines: assessmentSchema.shape.deadlines,
    delivery: delivery.nullable(),
    outcome: closing.nullable(),
    reopenings: z.array(reasoned).openapi({ description: 'each time it was taken up again, in order' }),
    erasure: reasoned.nullable().openapi({ description: 'who emptied it, when and why; the reason stays' }),
    orgUnit: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    revision: z.int(),
  })
  .openapi('Complaint')
