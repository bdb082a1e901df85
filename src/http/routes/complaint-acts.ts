import { createRoute } from '@hono/zod-openapi'
import { closeComplaint } from '../../flow/complaints/close-complaint.ts'
import { deliverComplaint } from '../../flow/complaints/deliver-complaint.ts'
import { eraseComplaint } from '../../flow/complaints/erase-complaint.ts'
import { extendComplaint } from '../../flow/complaints/extend-complaint.ts'
import { reopenComplaint } from '../../flow/complaints/reopen-complaint.ts'
import { addContact } from '../../flow/contacts/add-contact.ts'
import { answer } from '../answer.ts'
import { storing } from '../middleware/gates.ts'
import { body, forbiddenByState, idParams, json, missing, refusals, rolesOf } from '../schemas/common.ts'
import { Complaint } from '../schemas/complaint.ts'
import { ClosingBody, ContactBody, DeliveryBody, ExtensionBody, ReasonBody } from '../schemas/requests.ts'
import { createRouter } from '../validation.ts'
import { complaintShape } from './shapes.ts'

const acted = { ...missing, ...forbiddenByState, ...refusals }

/** What happens to a stored complaint: each act is a POST that takes an idempotency key. */
export const complaintActRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/contacts',
      tags: ['complaints'],
      ...rolesOf('contact.add'),
      middleware: storing('contact.add'),
      'x-takes-idempotency-key': true,
      summary: 'The customer came back, or was called',
      description: 'An inward contact is triaged again with what went before: never milder, no second clock.',
      request: { params: idParams, body: body(ContactBody) },
      responses: { 201: json('the complaint', Complaint), ...acted },
    }),
    (c) =>
      answer(c, complaintShape(201), (caller) =>
        addContact(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/deliver',
      tags: ['complaints'],
      ...rolesOf('complaint.deliver'),
      middleware: storing('complaint.deliver'),
      'x-takes-idempotency-key': true,
      summary: 'The approved reply has reached the customer',
      description: 'This, not the approval, stops the statutory clock.',
      request: { params: idParams, body: body(DeliveryBody) },
      responses: { 200: json('the complaint', Complaint), ...acted },
    }),
    (c) =>
      answer(c, complaintShape(200), (caller) =>
        deliverComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/close',
      tags: ['complaints'],
      ...rolesOf('complaint.close'),
      middleware: storing('complaint.close'),
      'x-takes-idempotency-key': true,
      summary: 'Close with an outcome',
      request: { params: idParams, body: body(ClosingBody) },
      responses: { 200: json('the complaint', Complaint), ...acted },
    }),
    (c) => {
      const { remedy, satisfaction, mergedInto, reason, ...given } = c.req.valid('json')
      const closing = {
        ...given,
        remedy: remedy ?? null,
        satisfaction: satisfaction ?? null,
        mergedInto: mergedInto ?? null,
        reason: reason ?? null,
      }
      return answer(c, complaintShape(200), (caller) =>
        closeComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...closing }),
      )
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/reopen',
      tags: ['complaints'],
      ...rolesOf('complaint.reopen'),
      middleware: storing('complaint.reopen'),
      'x-takes-idempotency-key': true,
      summary: 'Take a closed complaint up again',
      request: { params: idParams, body: body(ReasonBody) },
      responses: { 200: json('the complaint', Complaint), ...acted },
    }),
    (c) =>
      answer(c, complaintShape(200), (caller) =>
        reopenComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/extensions',
      tags: ['complaints'],
      ...rolesOf('complaint.extend'),
      middleware: storing('complaint.extend'),
      'x-takes-idempotency-key': true,
      summary: 'Record an approved extension of the statutory time',
      description: 'Refused beyond what the dated rule allows.',
      request: { params: idParams, body: body(ExtensionBody) },
      responses: { 200: json('the complaint', Complaint), ...acted },
    }),
    (c) =>
      answer(c, complaintShape(200), (caller) =>
        extendComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/complaints/{id}/erase',
      tags: ['complaints'],
      ...rolesOf('complaint.erase'),
      middleware: storing('complaint.erase'),
      'x-takes-idempotency-key': true,
      summary: 'Empty what identifies the person',
      description: 'Statistics and the audit chain stay whole.',
      request: { params: idParams, body: body(ReasonBody) },
      responses: { 200: json('the complaint', Complaint), ...acted },
    }),
    (c) =>
      answer(c, complaintShape(200), (caller) =>
        eraseComplaint(c.var.services.flow, caller, { id: c.req.valid('param').id, ...c.req.valid('json') }),
      ),
  )
