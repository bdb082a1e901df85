import { z } from '@hono/zod-openapi'
import { assessmentCorrectionSchema, assessmentSchema } from '../../domain/assessment.ts'
import { factInputSchema, historyEventSchema } from '../../domain/fact.ts'
import { guidanceCaseContentSchema } from '../../domain/guidance-case.ts'
import { policyPackSchema } from '../../domain/policy.ts'
import { complaintRequestSchema, narrativeSchema, triageRequestSchema } from '../../domain/triage-request.ts'
import {
  channels,
  complaintStatuses,
  complaintTypes,
  draftFormats,
  draftStages,
  editReasons,
  findings,
  flagCodes,
  outcomes,
  roles,
} from '../../domain/vocabulary.ts'
import { dateTime, pageQuery, reason } from './common.ts'
import { named } from './named.ts'

const narrativeExample = '我昨天在城东支行的ATM存了五千元，机器吐出一千，剩下四千没到账，打客服说要等，三天了没人管。'

export const TriageBody = named('TriageRequest', triageRequestSchema, { narrative: narrativeExample, channel: 'hotline', draft: true })
export const ComplaintBody = named('ComplaintRequest', complaintRequestSchema, {
  narrative: narrativeExample,
  channel: 'hotline',
  externalId: 'CRM-2026-001',
  draft: true,
})

const text = z.string().min(1).max(20_000)

export const CorrectionBody = z
  .strictObject({
    assessment: assessmentCorrectionSchema.optional(),
    reason: reason.optional(),
    assignee: z
      .string()
      .regex(/^[A-Za-z][\w.@-]{0,99}$/, 'name a principal id or a login, not a person')
      .nullable()
      .optional(),
  })
  .refine((given) => given.assessment !== undefined || given.assignee !== undefined, 'give assessment or assignee')
  .openapi('ComplaintCorrection', { example: { assessment: { severity: 3 }, reason: '客户为七十岁老人，损失较大' } })

export const ContactBody = z
  .strictObject({
    at: dateTime,
    direction: z.enum(['in', 'out']),
    channel: z.enum(channels),
    text: narrativeSchema,
    externalId: z.string().min(1).max(200).optional(),
  })
  .openapi('ContactRequest', {
    example: { at: '2026-11-27T10:00:00+08:00', direction: 'in', channel: 'hotline', text: '我前天反映的事到现在没有人联系我。' },
  })

export const DeliveryBody = z
  .strictObject({
    channel: z.string().regex(/^[a-z_]{1,40}$/, 'name the channel in small letters, as letter, phone or sms'),
    at: dateTime,
    draftId: z.string().max(100).optional(),
    proof: z.string().min(1).max(2000).optional(),
  })
  .openapi('DeliveryRequest', { example: { channel: 'letter', at: '2026-11-20T15:00:00+08:00', proof: '挂号信回执' } })

export const ClosingBody = z
  .strictObject({
    outcome: z.enum(outcomes),
    findings: z
      .array(z.strictObject({ issueId: z.string(), finding: z.enum(findings), basis: reason.optional() }))
      .max(50)
      .default([]),
    remedy: z.strictObject({ amountCny: z.number().nonnegative().optional(), text: reason }).optional(),
    satisfaction: z.int().min(1).max(5).nullable().optional(),
    mergedInto: z.string().max(100).optional(),
    reason: reason.optional(),
  })
  .openapi('ClosingRequest', { example: { outcome: 'upheld', findings: [{ issueId: 'i1', finding: 'upheld', basis: '设备流水' }] } })

export const ReasonBody = z.strictObject({ reason }).openapi('ReasonRequest', { example: { reason: '客户提供了新的材料' } })
export const ExtensionBody = z
  .strictObject({ until: dateTime, reason })
  .openapi('ExtensionRequest', { example: { until: '2026-12-20T23:59:59+08:00', reason: '需调取第三方机构记录' } })

export const FactBody = factInputSchema
  .omit({ id: true })
  .extend({ source: z.string().min(1).max(500) })
  .openapi('FactRequest', {
    example: { statement: '设备流水显示当日现金长款四千元', source: '自助设备流水', kind: 'finding', amountCny: 4000 },
  })
export const FactSettlingBody = z.strictObject({ status: z.enum(['verified', 'superseded']), reason }).openapi('FactSettling')

export const DraftBody = z
  .strictObject({
    format: z.enum(draftFormats).optional(),
    instruction: z.string().min(1).max(2000).optional(),
    tone: z.enum(['warm', 'plain']).optional(),
  })
  .openapi('DraftRequest', { example: { format: 'phone_script' } })
export const EditBody = z
  .strictObject({ text, reasonCode: z.enum(editReasons), note: z.string().min(1).max(2000).optional() })
  .openapi('EditRequest', { example: { text: '尊敬的客户：……', reasonCode: 'tone' } })
export const CheckBody = z
  .strictObject({
    narrative: narrativeSchema,
    text,
    channel: z.enum(channels).optional(),
    format: z.enum(draftFormats).optional(),
    stage: z.enum(draftStages).optional(),
    facts: z.array(factInputSchema).max(200).optional(),
    history: z.array(historyEventSchema).max(200).optional(),
    policy: policyPackSchema.optional(),
    assessment: assessmentSchema.partial().optional(),
  })
  .openapi('CheckRequest', { example: { narrative: narrativeExample, text: '尊敬的客户：我们一定会全额赔偿您的损失。' } })
export const ApprovalBody = z
  .strictObject({
    override: z
      .array(z.strictObject({ principleId: z.string(), reason, checkWrong: z.boolean().optional() }))
      .max(50)
      .default([]),
  })
  .openapi('ApprovalRequest', { example: { override: [] } })
export const EmptyBody = z.strictObject({}).openapi('Empty')

export const CaseChange = guidanceCaseContentSchema.partial().openapi('GuidanceCaseChange')
export const CaseSearchBody = z
  .strictObject({ text: narrativeSchema, limit: z.int().min(1).max(20).default(5) })
  .openapi('CaseSearch', { example: { text: 'ATM吞了我的钱', limit: 3 } })

export const KeyBody = z
  .strictObject({
    name: z.string().min(1).max(200),
    role: z.enum(roles),
    orgUnit: z.string().min(1).max(100).nullable().optional(),
    principalId: z.string().max(100).optional(),
  })
  .openapi('KeyRequest', { example: { name: '王投诉专员', role: 'officer' } })

export const ComplaintQuery = pageQuery.extend({
  status: z.enum(complaintStatuses).optional(),
  type: z.enum(complaintTypes).optional(),
  severity: z.coerce.number().int().min(1).max(4).optional().openapi({ type: 'integer', minimum: 1, maximum: 4 }),
  flag: z.enum(flagCodes).optional(),
  dueBefore: dateTime.optional(),
  assignee: z.string().max(200).optional(),
  externalId: z.string().max(200).optional(),
  'customer.ref': z.string().max(200).optional(),
  updatedAfter: dateTime.optional(),
  text: z.string().min(1).max(200).optional(),
})
