import { createMiddleware } from 'hono/factory'
import type { HttpEnv, HttpServices } from '../services.ts'

const shape = /^[A-Za-z0-9._-]{1,100}$/

/** Names each request, times it, logs one line without anything the caller wrote. */
export const requestLog = ({ flow, logger, metrics }: Pick<HttpServices, 'flow' | 'logger' | 'metrics'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const given = c.req.header('x-request-id')
    const requestId = given && shape.test(given) ? given : flow.ids.next('req')
    c.set('requestId', requestId)
    const from = flow.clock.milliseconds()
    await next()
    c.header('x-request-id', requestId)
    const seconds = (flow.clock.milliseconds() - from) / 1000
    const { method, routePath } = c.req
    metrics.observeRequest({ method, route: routePath, status: c.res.status, seconds })
    logger.info('request', { requestId, method, route: routePath, status: c.res.status, milliseconds: Math.round(seconds * 1000) })
  })
