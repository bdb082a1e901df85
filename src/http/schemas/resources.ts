import { z } from '@hono/zod-openapi'
import { assessmentSchema } from '../../domain/assessment.ts'
import { draftSegmentSchema } from '../../domain/draft.ts'
import { guidanceCaseContentSchema, seedCaseSchema } from '../../domain/guidance-case.ts'
import { principleSchema } from '../../domain/principle.ts'
import { taxonomySchema } from '../../domain/taxonomy.ts'
import {
  complaintTypes,
  draftFormats,
  draftKinds,
  draftStages,
  draftStatuses,
  editReasons,
  families,
  grades,
  roles,
  subtypes,
  tiers,
  verdicts,
} from '../../domain/vocabulary.ts'
import { named } from './named.ts'

export const Assessment = named('Assessment', assessmentSchema)

export const SimilarCase = z
  .object({
    id: z.string(),
    title: z.string(),
    score: z.number(),
    grade: z.enum(grades),
    type: z.enum(complaintTypes).nullable(),
    subtype: z.enum(subtypes).nullable(),
    why: z.array(z.string()),
    lessons: z.array(z.string()),
  })
  .openapi('SimilarCase')

const checkResult = z.object({
  principleId: z.string(),
  family: z.enum(families),
  tier: z.enum(tiers),
  verdict: z.enum(verdicts),
  enforced: z.boolean(),
  proven: z.boolean(),
  demoted: z.boolean().optional(),
  span: z.object({ start: z.int(), end: z.int(), text: z.string() }).optional(),
  reason: z.string(),
  reasonEn: z.string().optional(),
  passage: z.string().optional(),
  fix: z.string().optional(),
})
export const CheckReport = z
  .object({
    results: z.array(checkResult),
    summary: z.object({ blockers: z.int(), majors: z.int(), minors: z.int() }),
    reader: z.string().nullable().optional(),
  })
  .openapi('CheckReport')

const draftContent = {
  format: z.enum(draftFormats),
  kind: z.enum(draftKinds),
  stage: z.enum(draftStages),
  text: z.string(),
  segments: z.array(draftSegmentSchema),
  placeholders: z.array(z.object({ key: z.string(), label: z.string() })),
  usedFacts: z.array(z.string()),
  checks: CheckReport,
  label: z.object({ aiGenerated: z.boolean(), producer: z.string(), contentId: z.string() }),
}

export const TriageAnswer = z
  .object({
    assessment: Assessment,
    similarCases: z.array(SimilarCase),
    draft: z.object({ ...draftContent, id: z.null(), version: z.literal(1), status: z.literal('generated') }).nullable(),
    meta: z.object({
      engine: z.enum(['local', 'llm']),
      chatModel: z.string().nullable(),
      embeddingModel: z.string(),
      promptVersions: z.record(z.string(), z.string()),
      timingsMs: z.record(z.string(), z.number()),
      requestId: z.string(),
      fallback: z.object({ reason: z.string() }).nullable(),
    }),
  })
  .openapi('TriageAnswer')

export const Draft = z
  .object({
    ...draftContent,
    id: z.string(),
    complaintId: z.string(),
    version: z.int(),
    revision: z.int(),
    status: z.enum(draftStatuses),
    authors: z.array(z.string()),
    submittedBy: z.string().nullable(),
    createdAt: z.string(),
  })
  .openapi('Draft')

export const DraftVersion = z
  .object({
    version: z.int(),
    text: z.string(),
    author: z.string().nullable(),
    reasonCode: z.enum(editReasons).nullable(),
    note: z.string().nullable(),
    checks: CheckReport,
    signed: CheckReport.nullable().openapi({ description: 'what the checks said when the version was approved; null where it was not' }),
    at: z.string(),
    diff: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  })
  .openapi('DraftVersion')

export const CaseContent = named('GuidanceCaseContent', guidanceCaseContentSchema)
export const GuidanceCase = guidanceCaseContentSchema
  .extend({
    id: z.string(),
    form: z.enum(['case', 'script']),
    industry: z.enum(['bank', 'hospitality']),
    provenance: z.enum(['full_text', 'title_only', 'bank']),
    sourceLines: z.array(seedCaseSchema.shape.sourceLines.element),
    version: z.int(),
  })
  .openapi('GuidanceCase')

export const ApiKey = z
  .object({
    id: z.string(),
    principal: z.object({ id: z.string(), name: z.string(), kind: z.enum(['person', 'system']) }),
    role: z.enum(roles),
    orgUnit: z.string().nullable(),
    prefix: z.string(),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .openapi('ApiKey')
export const CreatedKey = ApiKey.extend({
  key: z.string().optional().openapi({ description: 'the secret, in the first answer alone' }),
  notice: z.string().optional().openapi({ description: 'in a repeated answer: why there is no secret, and what to do' }),
}).openapi('CreatedKey')

export const AuditEntry = z
  .object({
    seq: z.int(),
    chain: z.string(),
    at: z.string(),
    actor: z.object({ id: z.string(), role: z.string(), keyId: z.string().optional() }),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()),
    hash: z.string(),
    previousHash: z.string(),
  })
  .openapi('AuditEntry')

export const FeedEvent = z
  .object({
    sequence: z.int(),
    type: z.string(),
    timestamp: z.string(),
    data: z.object({
      sequence: z.int(),
      complaintId: z.string(),
      externalId: z.string().nullable(),
      draftId: z.string().optional(),
      version: z.int().optional(),
      changed: z.array(z.string()).optional(),
    }),
  })
  .openapi('FeedEvent')

export const Principle = principleSchema.extend({ enforced: z.boolean(), proven: z.boolean() }).openapi('Principle')
export const Taxonomy = z
  .object({
    items: taxonomySchema.shape.subtypes,
    types: taxonomySchema.shape.types,
    flags: taxonomySchema.shape.flags,
    regulatory: taxonomySchema.shape.regulatory,
  })
  .openapi('Taxonomy')
