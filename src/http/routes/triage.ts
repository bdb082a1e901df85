import { createRoute } from '@hono/zod-openapi'
import { answerTriage, streamTriage } from '../../flow/answer-triage.ts'
import { tell } from '../answer.ts'
import { streamWork, wantsStream } from '../event-stream.ts'
import { reading } from '../middleware/gates.ts'
import { body, json, refusals, rolesOf } from '../schemas/common.ts'
import { TriageBody } from '../schemas/requests.ts'
import { TriageAnswer } from '../schemas/resources.ts'
import { createRouter } from '../validation.ts'

export const triageRoutes = createRouter().openapi(
  createRoute({
    method: 'post',
    path: '/v1/triage',
    tags: ['triage'],
    ...rolesOf('narrative.triage'),
    middleware: reading('narrative.triage'),
    summary: 'Assess a narrative and draft a reply; stores nothing',
    description: 'With `Accept: text/event-stream` the parts are streamed: assessment, case, segment, check, done, error.',
    request: { body: body(TriageBody) },
    responses: { 200: json('the answer', TriageAnswer), ...refusals },
  }),
  async (c) => {
    const request = c.req.valid('json')
    if (wantsStream(c))
      return streamWork(c, (say) =>
        streamTriage(c.var.services.flow, c.get('actor'), { request, tell: ({ type, data }) => say({ event: type, data }) }),
      )
    return tell({ status: 200 }, await answerTriage(c.var.services.flow, c.get('actor'), request))
  },
)
