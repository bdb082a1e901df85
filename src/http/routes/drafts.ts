import { createRoute, z } from '@hono/zod-openapi'
import { TingsuError } from '../../domain/errors.ts'
import { checkText } from '../../flow/drafts/check-text.ts'
import { createDraft } from '../../flow/drafts/create-draft.ts'
import { editDraft } from '../../flow/drafts/edit-draft.ts'
import { listVersions } from '../../flow/drafts/list-versions.ts'
import { readDraft } from '../../flow/drafts/read-draft.ts'
import { answer, answerRevised, tell } from '../answer.ts'
import { replayEvents, streamWork, wantsStream } from '../event-stream.ts'
import { reading, revising, storing } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, refusals, revealQuery, revised, rolesOf } from '../schemas/common.ts'
import { CheckBody, DraftBody, EditBody } from '../schemas/requests.ts'
import { CheckReport, Draft, DraftVersion } from '../schemas/resources.ts'
import { createRouter } from '../validation.ts'
import { draftEvents, draftShape } from './shapes.ts'

export const draftRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/drafts/check',
      tags: ['drafts'],
      ...rolesOf('draft.check'),
      middleware: reading('draft.check'),
      summary: 'Check any text against the documented principles; stores nothing',
      description: '`facts` absent = not known here (what rests on them cannot be judged); `[]` = none verified.',
      request: { body: body(CheckBody) },
      responses: { 200: json('one result a principle', CheckReport), ...refusals },
    }),
    async (c) => tell({ status: 200 }, await checkText(c.var.services.flow, c.get('actor'), c.req.valid('json'))),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/drafts',
      tags: ['drafts'],
      ...rolesOf('draft.create'),
      middleware: storing('draft.create'),
      'x-takes-idempotency-key': true,
      summary: 'Write another draft',
      description: 'With `Accept: text/event-stream` it is streamed: segment, check, done.',
      request: { params: idParams, body: body(DraftBody) },
      responses: { 201: json('the draft', Draft), ...missing, ...forbiddenByState, ...refusals },
    }),
    async (c) => {
      const input = { complaintId: c.req.valid('param').id, ...c.req.valid('json') }
      if (!wantsStream(c)) return answer(c, draftShape(201), (caller) => createDraft(c.var.services.flow, caller, input))
      if (c.get('once'))
        throw new TingsuError('invalid_input', 'a stream cannot be given again: leave out Idempotency-Key or the event-stream')
      return streamWork(c, async (say) => {
        const draft = await createDraft(
          c.var.services.flow,
          { actor: c.get('actor') },
          { ...input, tell: (data) => say({ event: 'segment', data }) },
        )
        say({ event: 'check', data: draft.checks })
        return draft
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/drafts/{id}',
      tags: ['drafts'],
      ...rolesOf('draft.read'),
      middleware: reading('draft.read'),
      summary: 'One draft with its checks',
      request: { params: idParams, query: revealQuery },
      responses: { 200: json('the draft', Draft), ...missing, ...refusals },
    }),
    async (c) =>
      tell(
        draftShape(200),
        await readDraft(c.var.services.flow, c.get('actor'), {
          id: c.req.valid('param').id,
          reveal: c.req.valid('query').reveal === 'true',
        }),
      ),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/drafts/{id}/events',
      tags: ['drafts'],
      ...rolesOf('draft.read'),
      middleware: reading('draft.read'),
      summary: 'The draft as server-sent events',
      description: 'Resumes after `Last-Event-ID`.',
      request: { params: idParams },
      responses: { 200: { description: 'text/event-stream: segment, check, done' }, ...missing, ...refusals },
    }),
    async (c) => {
      const draft = await readDraft(c.var.services.flow, c.get('actor'), { id: c.req.valid('param').id, reveal: false })
      return replayEvents(c, [...draftEvents(draft), { event: 'done', data: draft }])
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/v1/drafts/{id}',
      tags: ['drafts'],
      ...rolesOf('draft.edit'),
      middleware: revising('draft.edit'),
      'x-takes-idempotency-key': true,
      summary: 'Save an edit as a new version, with its checks',
      request: { params: idParams, body: body(EditBody) },
      responses: { 200: json('the draft', Draft), ...missing, ...forbiddenByState, ...revised, ...refusals },
    }),
    (c) =>
      answerRevised(c, draftShape(200), (caller) =>
        editDraft(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/drafts/{id}/versions',
      tags: ['drafts'],
      ...rolesOf('draft.read'),
      middleware: reading('draft.read'),
      summary: 'Every version, with its difference from the generated one',
      request: { params: idParams },
      responses: { 200: json('all versions', z.object({ items: z.array(DraftVersion), nextCursor: z.null() })), ...missing, ...refusals },
    }),
    async (c) =>
      tell(
        { status: 200 },
        { items: await listVersions(c.var.services.flow, c.get('actor'), { id: c.req.valid('param').id }), nextCursor: null },
      ),
  )
