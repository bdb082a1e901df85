import { createRoute, z } from '@hono/zod-openapi'
import { disputeStatuses, type Dispute as StoredDispute } from '../../domain/dispute.ts'
import { listDisputes } from '../../flow/disputes/list-disputes.ts'
import { settleDispute } from '../../flow/disputes/settle-dispute.ts'
import { answer, type Shape, tell } from '../answer.ts'
import { reading, storing } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, pageOf, pageQuery, reason, refusals, rolesOf } from '../schemas/common.ts'
import { createRouter } from '../validation.ts'

const Dispute = z
  .object({
    id: z.string(),
    complaintId: z.string(),
    draftId: z.string(),
    draftVersion: z.int(),
    principleId: z.string(),
    span: z.object({ start: z.int(), end: z.int(), text: z.string() }).nullable(),
    reason: z.string(),
    objection: z.string(),
    raisedBy: z.string(),
    raisedAt: z.string(),
    status: z.enum(disputeStatuses),
    settledBy: z.string().nullable(),
    settlement: z.string().nullable(),
    settledAt: z.string().nullable(),
  })
  .openapi('Dispute')
const SettlementBody = z
  .strictObject({ verdict: z.enum(['upheld', 'rejected']), reason })
  .openapi('SettlementRequest', { example: { verdict: 'upheld', reason: '引用的是客户的话，不是本行的承诺' } })
const shape: Shape<StoredDispute> = { status: 200 }

export const disputeRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/disputes',
      tags: ['disputes'],
      ...rolesOf('dispute.read'),
      middleware: reading('dispute.read'),
      summary: 'Where approvers say that a check is wrong',
      request: { query: pageQuery.extend({ status: z.enum(disputeStatuses).optional() }) },
      responses: { 200: json('a page, newest first', pageOf(Dispute)), ...refusals },
    }),
    async (c) => {
      const { limit, cursor, status } = c.req.valid('query')
      const asked = { limit, cursor: cursor ?? null, status: status ?? null }
      return tell({ status: 200 }, await listDisputes(c.var.services.flow, c.get('actor'), asked))
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/disputes/{id}/settle',
      tags: ['disputes'],
      ...rolesOf('dispute.settle'),
      middleware: storing('dispute.settle'),
      'x-takes-idempotency-key': true,
      summary: 'Settle a dispute: upheld, the check was wrong',
      description: 'A check with too many upheld disputes only warns until they grow old: its results say so (`demoted`).',
      request: { params: idParams, body: body(SettlementBody) },
      responses: { 200: json('the dispute', Dispute), ...missing, ...forbiddenByState, ...refusals },
    }),
    (c) =>
      answer(c, shape, (caller) => settleDispute(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') })),
  )
