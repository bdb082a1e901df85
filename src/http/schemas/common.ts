import { z } from '@hono/zod-openapi'
import { type Permission, permissions } from '../../domain/permissions.ts'

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    blockers: z.array(z.object({ principleId: z.string(), reason: z.string() })).optional(),
    placeholders: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
    complaintId: z.string().optional(),
  })
  .openapi('Problem', {
    example: {
      type: '/problems/invalid-input',
      title: 'A field of the request is missing, invalid or unknown',
      status: 400,
      detail: 'the request does not fit: see errors',
      instance: '/v1/triage',
      requestId: 'req_1',
      errors: [
        {
          pointer: '/channel',
          detail: 'must be one of: hotline, branch, app, web, letter, social, regulator_transfer, government_hotline, petition',
        },
      ],
    },
  })

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemSchema } } })

/** What any /v1 call may be refused with. The last has no content type of its own, so that handlers may answer with a plain Response. */
export const refusals = {
  400: problem('broken JSON, a missing, an invalid or an unknown field'),
  401: problem('no key, or a wrong one'),
  403: problem('a role that may not do this'),
  429: problem('too many requests; see Retry-After'),
  500: { description: 'something went wrong on our side (problem+json)' },
} as const
export const missing = { 404: problem('there is no such thing') } as const
export const forbiddenByState = { 409: problem('the present state forbids it') } as const
export const revised = { 412: problem('changed since it was read'), 428: problem('If-Match is missing') } as const

export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
export const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })

/** Marks a route with its roles, for the published matrix. */
export const rolesOf = (permission: Permission) => ({ 'x-roles': [...permissions[permission]], security: [{ bearer: [] }] })

export const idParams = z.object({
  id: z
    .string()
    .min(1)
    .max(100)
    .openapi({ param: { name: 'id', in: 'path' }, example: 'cmp_01' }),
})
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ type: 'integer', default: 20, minimum: 1, maximum: 200 }),
  cursor: z.string().max(500).optional(),
})
export const revealQuery = z.strictObject({ reveal: z.enum(['true', 'false']).default('false') })
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
export const reason = z.string().min(1).max(2000)
export const dateTime = z.iso.datetime({ offset: true })
