import { createRoute, z } from '@hono/zod-openapi'
import type { GuidanceCase as StoredCase } from '../../domain/guidance-case.ts'
import { changeCase } from '../../flow/cases/change-case.ts'
import { createCase } from '../../flow/cases/create-case.ts'
import { deleteCase } from '../../flow/cases/delete-case.ts'
import { listCases, readCase } from '../../flow/cases/read-cases.ts'
import { searchCases } from '../../flow/cases/search-cases.ts'
import { answer, answerRevised, type Shape, tell } from '../answer.ts'
import { reading, revising, storing } from '../middleware/gates.ts'
import { body, idParams, json, missing, pageOf, pageQuery, refusals, revised, rolesOf } from '../schemas/common.ts'
import { CaseChange, CaseSearchBody } from '../schemas/requests.ts'
import { CaseContent, GuidanceCase, SimilarCase } from '../schemas/resources.ts'
import { createRouter } from '../validation.ts'

const caseShape = (status: number): Shape<StoredCase> => ({ status, revision: (found) => found.version })

export const caseRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/cases/search',
      tags: ['cases'],
      ...rolesOf('case.read'),
      middleware: reading('case.read'),
      summary: 'The guidance cases nearest to a text',
      request: { body: body(CaseSearchBody) },
      responses: { 200: json('best first; empty when nothing is close', z.object({ items: z.array(SimilarCase) })), ...refusals },
    }),
    async (c) => tell({ status: 200 }, { items: await searchCases(c.var.services.flow, c.get('actor'), c.req.valid('json')) }),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/cases',
      tags: ['cases'],
      ...rolesOf('case.read'),
      middleware: reading('case.read'),
      summary: 'The library of guidance cases',
      request: { query: pageQuery },
      responses: { 200: json('a page, by id', pageOf(GuidanceCase)), ...refusals },
    }),
    async (c) => {
      const { limit, cursor } = c.req.valid('query')
      return tell({ status: 200 }, await listCases(c.var.services.flow, c.get('actor'), { limit, cursor: cursor ?? null }))
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/cases',
      tags: ['cases'],
      ...rolesOf('case.write'),
      middleware: storing('case.write'),
      'x-takes-idempotency-key': true,
      summary: 'Add a guidance case of the bank’s own',
      request: { body: body(CaseContent) },
      responses: { 201: json('the case', GuidanceCase), ...refusals },
    }),
    (c) => answer(c, caseShape(201), (caller) => createCase(c.var.services.flow, caller, c.req.valid('json'))),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/cases/{id}',
      tags: ['cases'],
      ...rolesOf('case.read'),
      middleware: reading('case.read'),
      summary: 'One guidance case',
      request: { params: idParams },
      responses: { 200: json('the case', GuidanceCase), ...missing, ...refusals },
    }),
    async (c) => tell(caseShape(200), await readCase(c.var.services.flow, c.get('actor'), c.req.valid('param'))),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/v1/cases/{id}',
      tags: ['cases'],
      ...rolesOf('case.write'),
      middleware: revising('case.write'),
      'x-takes-idempotency-key': true,
      summary: 'Change a guidance case',
      request: { params: idParams, body: body(CaseChange) },
      responses: { 200: json('the case', GuidanceCase), ...missing, ...revised, ...refusals },
    }),
    (c) =>
      answerRevised(c, caseShape(200), (caller) =>
        changeCase(c.var.services.flow, caller, { id: c.req.valid('param').id, change: c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/v1/cases/{id}',
      tags: ['cases'],
      ...rolesOf('case.write'),
      middleware: revising('case.write'),
      'x-takes-idempotency-key': true,
      summary: 'Take a guidance case out',
      request: { params: idParams },
      responses: { 204: { description: 'gone' }, ...missing, ...revised, ...refusals },
    }),
    (c) => answerRevised(c, { status: 204 }, (caller) => deleteCase(c.var.services.flow, caller, c.req.valid('param'))),
  )
