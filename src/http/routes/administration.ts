import { createRoute, z } from '@hono/zod-openapi'
import { auditActions } from '../../domain/audit.ts'
import { listEvents } from '../../flow/audit/list-events.ts'
import { listAudit, verifyAudit } from '../../flow/audit/read-audit.ts'
import { readPrinciples, readTaxonomy } from '../../flow/catalogues/read-catalogues.ts'
import { createKey, type CreatedKey as MadeKey } from '../../flow/keys/create-key.ts'
import { listKeys, revokeKey } from '../../flow/keys/manage-keys.ts'
import { createSignIn, signInPath } from '../../flow/keys/sign-in.ts'
import { answer, type Shape, tell } from '../answer.ts'
import { reading, storing } from '../middleware/gates.ts'
import { body, idParams, json, missing, pageOf, pageQuery, refusals, rolesOf } from '../schemas/common.ts'
import { EmptyBody, KeyBody } from '../schemas/requests.ts'
import { ApiKey, AuditEntry, CreatedKey, FeedEvent, Principle, Taxonomy } from '../schemas/resources.ts'
import { createRouter } from '../validation.ts'

const actionNames = Object.keys(auditActions) as [keyof typeof auditActions]
const auditQuery = pageQuery.extend({
  chain: z.string().max(100).optional(),
  action: z.enum(actionNames).optional(),
  subject: z.string().max(100).optional(),
})
const eventQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).openapi({ type: 'integer', default: 0, minimum: 0 }),
  limit: pageQuery.shape.limit,
})

const secretNotKept =
  'the secret of this key was told once and is not kept: if it was lost, revoke the key (DELETE /v1/keys/{id}) and make another with a new Idempotency-Key'
const keyShape: Shape<MadeKey> = { status: 201, kept: ({ key: _secret, ...shown }) => ({ ...shown, notice: secretNotKept }) }

export const catalogueRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/principles',
      tags: ['catalogues'],
      ...rolesOf('catalogue.read'),
      middleware: reading('catalogue.read'),
      summary: 'Every documented principle',
      responses: { 200: json('the whole catalogue', z.object({ items: z.array(Principle) })), ...refusals },
    }),
    (c) => tell({ status: 200 }, { items: readPrinciples(c.var.services.flow.knowledge, c.get('actor')) }),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/taxonomy',
      tags: ['catalogues'],
      ...rolesOf('catalogue.read'),
      middleware: reading('catalogue.read'),
      summary: 'Types, subtypes, flags and the JR/T 0169-2018 facets',
      responses: { 200: json('the whole taxonomy', Taxonomy), ...refusals },
    }),
    (c) => tell({ status: 200 }, readTaxonomy(c.var.services.flow.knowledge, c.get('actor'))),
  )

export const keyRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/keys',
      tags: ['keys'],
      ...rolesOf('key.manage'),
      middleware: reading('key.manage'),
      summary: 'All keys, without secrets',
      responses: { 200: json('newest first', z.object({ items: z.array(ApiKey), nextCursor: z.null() })), ...refusals },
    }),
    async (c) => tell({ status: 200 }, { items: await listKeys(c.var.services.flow, c.get('actor')), nextCursor: null }),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/keys',
      tags: ['keys'],
      ...rolesOf('key.manage'),
      middleware: storing('key.manage'),
      'x-takes-idempotency-key': true,
      summary: 'Make a key; the secret is in this answer and nowhere else',
      description:
        'The secret is not kept: a repeat with the same `Idempotency-Key` makes no second key and answers the same key object without `key`, with `notice` saying what to do.',
      request: { body: body(KeyBody) },
      responses: { 201: json('the key, and its secret this once', CreatedKey), ...refusals },
    }),
    (c) => answer(c, keyShape, (caller) => createKey(c.var.services.flow, caller, c.req.valid('json'))),
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/v1/keys/{id}',
      tags: ['keys'],
      ...rolesOf('key.manage'),
      middleware: storing('key.manage'),
      'x-takes-idempotency-key': true,
      summary: 'Revoke a key at once',
      request: { params: idParams },
      responses: { 204: { description: 'revoked' }, ...missing, ...refusals },
    }),
    (c) => answer(c, { status: 204 }, (caller) => revokeKey(c.var.services.flow, caller, c.req.valid('param'))),
  )

export const signInRoutes = createRouter().openapi(
  createRoute({
    method: 'post',
    path: '/v1/sign-ins',
    tags: ['keys'],
    ...rolesOf('key.manage'),
    middleware: reading('key.manage'),
    summary: 'A new one-time sign-in link for the administrator',
    request: { body: body(EmptyBody) },
    responses: { 201: json('the path behind the server’s address', z.object({ path: z.string() })), ...refusals },
  }),
  async (c) => tell({ status: 201 }, { path: signInPath(await createSignIn(c.var.services.flow, c.get('actor'))) }),
)

export const auditRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/audit',
      tags: ['audit'],
      ...rolesOf('audit.read'),
      middleware: reading('audit.read'),
      summary: 'Audit entries, newest first',
      request: { query: auditQuery },
      responses: { 200: json('a page', pageOf(AuditEntry)), ...refusals },
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query')
      return tell(
        { status: 200 },
        await listAudit(c.var.services.flow, c.get('actor'), { filter, page: { limit, cursor: cursor ?? null } }),
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/audit/verify',
      tags: ['audit'],
      ...rolesOf('audit.read'),
      middleware: reading('audit.read'),
      summary: 'Recompute every hash chain',
      responses: {
        200: json(
          'what was found',
          z.object({
            intact: z.boolean(),
            entries: z.int(),
            chains: z.int(),
            broken: z.array(z.object({ chain: z.string(), seq: z.int(), problem: z.string() })),
          }),
        ),
        ...refusals,
      },
    }),
    async (c) => tell({ status: 200 }, await verifyAudit(c.var.services.flow, c.get('actor'))),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/events',
      tags: ['events'],
      ...rolesOf('event.read'),
      middleware: reading('event.read'),
      summary: 'Every change after a sequence, in order',
      description: 'Never reordered, no gap that fills later, no personal data.',
      request: { query: eventQuery },
      responses: { 200: json('a page', pageOf(FeedEvent)), ...refusals },
    }),
    async (c) => tell({ status: 200 }, await listEvents(c.var.services.flow, c.get('actor'), c.req.valid('query'))),
  )
