import { createMiddleware } from 'hono/factory'
import { TingsuError } from '../../domain/errors.ts'
import type { HttpEnv, HttpServices } from '../services.ts'

const windowMs = 60_000

/** A fixed window a principal: simple, and exact enough to keep one caller from starving the others. Counts live in `windows`, that is in this process. */
export const rateLimit = ({ flow, windows, rateLimit: limit }: Pick<HttpServices, 'flow' | 'windows' | 'rateLimit'>) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const now = flow.clock.milliseconds()
    const caller = c.get('actor').principal.id
    const known = windows.get(caller)
    const running = known && now - known.from < windowMs ? known : { from: now, count: 0 }
    const window = { ...running, count: running.count + 1 }
    windows.set(caller, window)
    if (window.count > limit) {
      const retryAfterSeconds = Math.max(1, Math.ceil((window.from + windowMs - now) / 1000))
      throw new TingsuError('rate_limited', `at most ${limit} requests a minute`, { retryAfterSeconds })
    }
    await next()
  })
