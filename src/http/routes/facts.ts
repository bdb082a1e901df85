import { createRoute, z } from '@hono/zod-openapi'
import { addFact } from '../../flow/facts/add-fact.ts'
import { settleFact } from '../../flow/facts/settle-fact.ts'
import { answer } from '../answer.ts'
import { storing } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, refusals, rolesOf } from '../schemas/common.ts'
import { Fact } from '../schemas/complaint.ts'
import { FactBody, FactSettlingBody } from '../schemas/requests.ts'
import { createRouter } from '../validation.ts'

const factParams = idParams.extend({
  factId: z
    .string()
    .min(1)
    .max(100)
    .openapi({ param: { name: 'factId', in: 'path' }, example: 'fct_01' }),
})

export const factRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/facts',
      tags: ['facts'],
      ...rolesOf('fact.add'),
      middleware: storing('fact.add'),
      'x-takes-idempotency-key': true,
      summary: 'Add a fact',
      description: 'An officer’s is verified at once; a CRM’s is proposed until an officer verifies it.',
      request: { params: idParams, body: body(FactBody) },
      responses: { 201: json('the fact', Fact), ...missing, ...forbiddenByState, ...refusals },
    }),
    (c) =>
      answer(c, { status: 201 }, (caller) =>
        addFact(c.var.services.flow, caller, { complaintId: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/v1/complaints/{id}/facts/{factId}',
      tags: ['facts'],
      ...rolesOf('fact.settle'),
      middleware: storing('fact.settle'),
      'x-takes-idempotency-key': true,
      summary: 'Verify or supersede a fact',
      request: { params: factParams, body: body(FactSettlingBody) },
      responses: { 200: json('the fact', Fact), ...missing, ...forbiddenByState, ...refusals },
    }),
    (c) => {
      const { id, factId } = c.req.valid('param')
      return answer(c, { status: 200 }, (caller) =>
        settleFact(c.var.services.flow, caller, { complaintId: id, factId, ...c.req.valid('json') }),
      )
    },
  )
