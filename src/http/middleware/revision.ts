import { createMiddleware } from 'hono/factory'
import { TingsuError } from '../../domain/errors.ts'
import type { HttpEnv } from '../services.ts'

/** A change of something that others change too names the version it read (If-Match). */
export const requireRevision = createMiddleware<HttpEnv>(async (c, next) => {
  const given = c.req.header('if-match')
  if (!given)
    throw new TingsuError('precondition_required', 'send If-Match with the ETag you read, so that nobody overwrites another’s change')
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(given.trim())?.[1]
  if (!revision) throw new TingsuError('stale', 'If-Match is no ETag of ours: read it again')
  c.set('revision', Number(revision))
  await next()
})

export const etagOf = (revision: number): string => `"${revision}"`
