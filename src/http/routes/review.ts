import { createRoute } from '@hono/zod-openapi'
import { approveDraft } from '../../flow/review/approve-draft.ts'
import { returnDraft } from '../../flow/review/return-draft.ts'
import { submitDraft } from '../../flow/review/submit-draft.ts'
import { answerRevised } from '../answer.ts'
import { revising } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, refusals, revised, rolesOf } from '../schemas/common.ts'
import { ApprovalBody, EmptyBody, ReasonBody } from '../schemas/requests.ts'
import { Draft } from '../schemas/resources.ts'
import { createRouter } from '../validation.ts'
import { draftShape } from './shapes.ts'

const responses = { 200: json('the draft', Draft), ...missing, ...forbiddenByState, ...revised, ...refusals }

export const reviewRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/drafts/{id}/submit',
      tags: ['review'],
      ...rolesOf('draft.submit'),
      middleware: revising('draft.submit'),
      'x-takes-idempotency-key': true,
      summary: 'Lay the draft before an approver',
      request: { params: idParams, body: body(EmptyBody) },
      responses,
    }),
    (c) => answerRevised(c, draftShape(200), (caller) => submitDraft(c.var.services.flow, caller, { id: c.req.valid('param').id })),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/drafts/{id}/approve',
      tags: ['review'],
      ...rolesOf('draft.approve'),
      middleware: revising('draft.approve'),
      'x-takes-idempotency-key': true,
      summary: 'Sign the draft',
      description: 'Refused (409) while a blocker fails or a placeholder is open; the answer lists them.',
      request: { params: idParams, body: body(ApprovalBody) },
      responses,
    }),
    (c) =>
      answerRevised(c, draftShape(200), (caller) =>
        approveDraft(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/drafts/{id}/return',
      tags: ['review'],
      ...rolesOf('draft.return'),
      middleware: revising('draft.return'),
      'x-takes-idempotency-key': true,
      summary: 'Send the draft back with a reason',
      request: { params: idParams, body: body(ReasonBody) },
      responses,
    }),
    (c) =>
      answerRevised(c, draftShape(200), (caller) =>
        returnDraft(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
