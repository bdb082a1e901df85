import { createRoute } from '@hono/zod-openapi'
import { correctComplaint } from '../../flow/complaints/correct-complaint.ts'
import { createComplaint } from '../../flow/complaints/create-complaint.ts'
import { listComplaints } from '../../flow/complaints/list-complaints.ts'
import { readComplaint } from '../../flow/complaints/read-complaint.ts'
import { readDraft } from '../../flow/drafts/read-draft.ts'
import { answer, answerRevised, tell } from '../answer.ts'
import { replayEvents } from '../event-stream.ts'
import { reading, revising, storing } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, pageOf, refusals, revealQuery, revised, rolesOf } from '../schemas/common.ts'
import { Complaint } from '../schemas/complaint.ts'
import { ComplaintBody, ComplaintQuery, CorrectionBody } from '../schemas/requests.ts'
import { createRouter } from '../validation.ts'
import { complaintShape, draftEvents } from './shapes.ts'

export const complaintRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints',
      tags: ['complaints'],
      ...rolesOf('complaint.create'),
      middleware: storing('complaint.create'),
      'x-takes-idempotency-key': true,
      summary: 'Take a complaint in: stored, triaged, drafted',
      description: 'Takes `Idempotency-Key`. `Prefer: wait=20` is honoured; the local engine is always done by then.',
      request: { body: body(ComplaintBody) },
      responses: { 201: json('the complaint, masked', Complaint), ...forbiddenByState, ...refusals },
    }),
    (c) => answer(c, complaintShape(201), (caller) => createComplaint(c.var.services.flow, caller, c.req.valid('json'))),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/complaints',
      tags: ['complaints'],
      ...rolesOf('complaint.read'),
      middleware: reading('complaint.read'),
      summary: 'Complaints, newest first',
      request: { query: ComplaintQuery },
      responses: { 200: json('a page', pageOf(Complaint)), ...refusals },
    }),
    async (c) => {
      const { limit, cursor, 'customer.ref': customerRef, ...filter } = c.req.valid('query')
      const severity =
        filter.severity === 1 || filter.severity === 2 || filter.severity === 3 || filter.severity === 4 ? filter.severity : undefined
      return tell(
        { status: 200 },
        await listComplaints(c.var.services.flow, c.get('actor'), {
          filter: { ...filter, severity, customerRef },
          page: { limit, cursor: cursor ?? null },
        }),
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/complaints/{id}',
      tags: ['complaints'],
      ...rolesOf('complaint.read'),
      middleware: reading('complaint.read'),
      summary: 'One complaint',
      description: 'Masked; `?reveal=true` gives the originals to crm, officer and approver, and is audited.',
      request: { params: idParams, query: revealQuery },
      responses: { 200: json('the complaint', Complaint), ...missing, ...refusals },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      return tell(
        complaintShape(200),
        await readComplaint(c.var.services.flow, c.get('actor'), { id, reveal: c.req.valid('query').reveal === 'true' }),
      )
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/v1/complaints/{id}',
      tags: ['complaints'],
      ...rolesOf('complaint.correct'),
      middleware: revising('complaint.correct'),
      'x-takes-idempotency-key': true,
      summary: 'Correct the assessment, or take the complaint on',
      description: 'Needs If-Match. The old assessment and the reason are kept.',
      request: { params: idParams, body: body(CorrectionBody) },
      responses: { 200: json('the complaint', Complaint), ...missing, ...forbiddenByState, ...revised, ...refusals },
    }),
    (c) =>
      answerRevised(c, complaintShape(200), (caller) =>
        correctComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/complaints/{id}/events',
      tags: ['complaints'],
      ...rolesOf('complaint.read'),
      middleware: reading('complaint.read'),
      summary: 'The complaint’s triage and newest draft as server-sent events',
      description: 'Resumes after `Last-Event-ID`.',
      request: { params: idParams },
      responses: { 200: { description: 'text/event-stream: assessment, case, segment, check, done' }, ...missing, ...refusals },
    }),
    async (c) => {
      const complaint = await readComplaint(c.var.services.flow, c.get('actor'), { id: c.req.valid('param').id, reveal: false })
      const newest = complaint.drafts.at(-1)
      const draft = newest ? await readDraft(c.var.services.flow, c.get('actor'), { id: newest.id, reveal: false }) : null
      const assessed = [
        { event: 'assessment' as const, data: complaint.assessment },
        ...complaint.similarCases.map((data) => ({ event: 'case' as const, data })),
      ]
      return replayEvents(c, [
        ...assessed,
        ...(draft ? draftEvents(draft) : []),
        { event: 'done', data: { complaintId: complaint.id, draftId: draft?.id ?? null } },
      ])
    },
  )
