import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { TingsuError } from '../../domain/errors.ts'
import { authorise, type Permission } from '../../domain/permissions.ts'
import { authenticate } from '../../flow/keys/authenticate.ts'
import type { HttpEnv, HttpServices } from '../services.ts'

export const sessionCookie = 'tingsu_session'

/** Every /v1 call says who it is, first of all. */
export const authentication = ({ flow, fixedKeys }: Pick<HttpServices, 'flow' | 'fixedKeys'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const key = bearer ?? getCookie(c, sessionCookie)
    const actor = key ? await authenticate(flow, { key, requestId: c.get('requestId'), fixedKeys }) : null
    if (!actor) throw new TingsuError('unauthenticated', 'send a valid key as `Authorization: Bearer …`')
    c.set('actor', actor)
    await next()
  })

/** Refuses a wrong role before the body is looked at. */
export const requirePermission = (permission: Permission) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    authorise(c.get('actor'), permission)
    await next()
  })
