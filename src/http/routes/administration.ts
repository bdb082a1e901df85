import { createRoute, z } from '@hono/zod-openapi'
import { auditActions } from '../../domain/audit.ts'
import { listEvents } from '../../flow/audit/list-events.ts'
import { listAudit, verifyAudit } from '../../flow/audit/read-audit.ts'
import { readPrinciples, readTaxonomy } from '../../flow/catalogues/read-catalogues.ts'
import { createKey } from '../../flow/keys/create-key.ts'
import { listKeys, revokeKey } from '../../flow/keys/manage-keys.ts'
import { answer, tell } from '../answer.ts'
import type { Gates } from '../middleware/gates.ts'
import { body, idParams, json, missing, pageOf, pageQuery, refusals, rolesOf } from '../schemas/common.ts'
import { KeyBody } from '../schemas/requests.ts'
import { ApiKey, AuditEntry, FeedEvent, Principle, Taxonomy } from '../schemas/resources.ts'
import type { HttpServices } from '../services.ts'
import { createRouter } from '../validation.ts'

const actionNames = Object.keys(auditActions) as [keyof typeof auditActions]
const auditQuery = pageQuery.extend({ chain: z.string().max(100).optional(), action: z.enum(actionNames).optional(), subject: z.string().max(100).optional() })
const eventQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).openapi({ type: 'integer', default: 0, minimum: 0 }),
  limit: pageQuery.shape.limit,
})

export const catalogueRoutes = ({ flow }: HttpServices, gates: Gates) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get', path: '/v1/principles', tags: ['catalogues'], ...rolesOf('catalogue.read'), middleware: gates.reading('catalogue.read'),
        summary: 'Every documented principle', responses: { 200: json('the whole catalogue', z.object({ items: z.array(Principle) })), ...refusals },
      }),
      (c) => tell({ status: 200 }, { items: readPrinciples(flow.knowledge, c.get('actor')) }),
    )
    .openapi(
      createRoute({
        method: 'get', path: '/v1/taxonomy', tags: ['catalogues'], ...rolesOf('catalogue.read'), middleware: gates.reading('catalogue.read'),
        summary: 'Types, subtypes, flags and the JR/T 0169-2018 facets', responses: { 200: json('the whole taxonomy', Taxonomy), ...refusals },
      }),
      (c) => tell({ status: 200 }, readTaxonomy(flow.knowledge, c.get('actor'))),
    )

export const keyRoutes = ({ flow }: HttpServices, gates: Gates) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get', path: '/v1/keys', tags: ['keys'], ...rolesOf('key.manage'), middleware: gates.reading('key.manage'), summary: 'All keys, without secrets',
        responses: { 200: json('newest first', z.object({ items: z.array(ApiKey), nextCursor: z.null() })), ...refusals },
      }),
      async (c) => tell({ status: 200 }, { items: await listKeys(flow, c.get('actor')), nextCursor: null }),
    )
    .openapi(
      createRoute({
        method: 'post', path: '/v1/keys', tags: ['keys'], ...rolesOf('key.manage'), middleware: gates.storing('key.manage'),
        summary: 'Make a key; the secret is in this answer and nowhere else', request: { body: body(KeyBody) },
        responses: { 201: json('the key', ApiKey.extend({ key: z.string() })), ...refusals },
      }),
      (c) => answer(c, { status: 201 }, (caller) => createKey(flow, caller, c.req.valid('json'))),
    )
    .openapi(
      createRoute({
        method: 'delete', path: '/v1/keys/{id}', tags: ['keys'], ...rolesOf('key.manage'), middleware: gates.storing('key.manage'), summary: 'Revoke a key at once',
        request: { params: idParams }, responses: { 204: { description: 'revoked' }, ...missing, ...refusals },
      }),
      (c) => answer(c, { status: 204 }, (caller) => revokeKey(flow, caller, c.req.valid('param'))),
    )

export const auditRoutes = ({ flow }: HttpServices, gates: Gates) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get', path: '/v1/audit', tags: ['audit'], ...rolesOf('audit.read'), middleware: gates.reading('audit.read'), summary: 'Audit entries, oldest first',
        request: { query: auditQuery }, responses: { 200: json('a page', pageOf(AuditEntry)), ...refusals },
      }),
      async (c) => {
        const { limit, cursor, ...filter } = c.req.valid('query')
        return tell({ status: 200 }, await listAudit(flow, c.get('actor'), { filter, page: { limit, cursor: cursor ?? null } }))
      },
    )
    .openapi(
      createRoute({
        method: 'get', path: '/v1/audit/verify', tags: ['audit'], ...rolesOf('audit.read'), middleware: gates.reading('audit.read'), summary: 'Recompute every hash chain',
        responses: {
          200: json('what was found', z.object({ intact: z.boolean(), entries: z.int(), chains: z.int(), broken: z.array(z.object({ chain: z.string(), seq: z.int(), problem: z.string() })) })),
          ...refusals,
        },
      }),
      async (c) => tell({ status: 200 }, await verifyAudit(flow, c.get('actor'))),
    )
    .openapi(
      createRoute({
        method: 'get', path: '/v1/events', tags: ['events'], ...rolesOf('event.read'), middleware: gates.reading('event.read'),
        summary: 'Every change after a sequence, in order', description: 'Never reordered, no gap that fills later, no personal data.',
        request: { query: eventQuery }, responses: { 200: json('a page', pageOf(FeedEvent)), ...refusals },
      }),
      async (c) => tell({ status: 200 }, await listEvents(flow, c.get('actor'), c.req.valid('query'))),
    )
