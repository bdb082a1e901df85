import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { TingsuError } from '../domain/errors.ts'
import { authentication } from './middleware/authentication.ts'
import { rateLimit } from './middleware/rate-limit.ts'
import { requestLog } from './middleware/request-id.ts'
import { nothingHere } from './nothing-here.ts'
import { describeApi } from './openapi.ts'
import { answerError } from './problem.ts'
import { auditRoutes, catalogueRoutes, keyRoutes, signInRoutes } from './routes/administration.ts'
import { caseRoutes } from './routes/cases.ts'
import { complaintActRoutes } from './routes/complaint-acts.ts'
import { complaintRoutes } from './routes/complaints.ts'
import { disputeRoutes } from './routes/disputes.ts'
import { draftRoutes } from './routes/drafts.ts'
import { factRoutes } from './routes/facts.ts'
import { healthRoutes, operationRoutes } from './routes/operations.ts'
import { pageRoutes } from './routes/pages.ts'
import { reviewRoutes } from './routes/review.ts'
import { triageRoutes } from './routes/triage.ts'
import type { HttpEnv, HttpServices } from './services.ts'

const maxBodyBytes = 256 * 1024

/** The whole HTTP surface. Refusals come in this order: key, rate, size, role, If-Match, idempotency, body, state. */
export function createApp(given: Omit<HttpServices, 'running' | 'windows'> & Partial<Pick<HttpServices, 'windows'>>) {
  const services: HttpServices = { windows: new Map(), running: new Set(), ...given }
  const app = new OpenAPIHono<HttpEnv>()
  app.onError((error, c) => answerError(services, c, error))
  app.notFound((c) => answerError(services, c, nothingHere(c, app.routes)))
  app.use(async (c, next) => {
    c.set('services', services)
    await next()
  })
  app.use(requestLog(services))
  app.use('/v1/*', authentication(services))
  app.use('/v1/*', rateLimit(services))
  app.use(
    '*',
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: () => {
        throw new TingsuError('body_too_large', 'a body holds at most 256 KiB')
      },
    }),
  )
  app.route('/', healthRoutes(services))
  app.route('/', pageRoutes(services))
  const api = app
    .route('/', triageRoutes)
    .route('/', complaintRoutes)
    .route('/', complaintActRoutes)
    .route('/', factRoutes)
    .route('/', draftRoutes)
    .route('/', reviewRoutes)
    .route('/', disputeRoutes)
    .route('/', caseRoutes)
    .route('/', catalogueRoutes)
    .route('/', keyRoutes)
    .route('/', signInRoutes)
    .route('/', auditRoutes)
    .route('/', operationRoutes)
  describeApi(app, services)
  return api
}

/** The type a typed client is made from. */
export type Api = ReturnType<typeof createApp>
