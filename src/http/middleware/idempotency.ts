import { createMiddleware } from 'hono/factory'
import { TingsuError } from '../../domain/errors.ts'
import { storedResponse } from '../answer.ts'
import type { HttpEnv } from '../services.ts'

/**
 * `Idempotency-Key` on a POST that stores: the first answer is kept with the change itself and given again. What is
 * running in this process is refused; across processes the unit of work lets only one commit.
 */
export const idempotency = createMiddleware<HttpEnv>(async (c, next) => {
  const { flow, running } = c.var.services
  const key = c.req.header('idempotency-key')
  if (key === undefined) return next()
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new TingsuError('invalid_input', 'Idempotency-Key holds 1 to 255 visible ASCII characters', {
      errors: [{ pointer: '', detail: 'mend the header Idempotency-Key' }],
    })
  const actor = c.get('actor')
  const { pathname, search } = new URL(c.req.url)
  const fingerprint = await flow.hasher.sha256([c.req.method, pathname, search, await c.req.text()].join('\n'))
  const slot = `${actor.principal.id} ${key}`
  if (running.has(slot))
    throw new TingsuError('request_in_progress', 'the first request with this key has not answered yet: wait and repeat')
  running.add(slot)
  try {
    const answer = await flow.unitOfWork.answered(actor, key, fingerprint)
    if (answer) return storedResponse(answer, true)
    c.set('once', { key, fingerprint })
    await next()
  } finally {
    running.delete(slot)
  }
})
