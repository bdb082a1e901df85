import type { Context } from 'hono'
import { METHOD_NAME_ALL } from 'hono/router'
import { TingsuError } from '../domain/errors.ts'

type Route = { readonly method: string; readonly path: string }

/** Why no route answered: the address takes other methods (405 with `Allow`), or there is nothing at it (404). */
export function nothingHere(c: Pick<Context, 'req'>, routes: readonly Route[]): TingsuError {
  const taken = routes.filter((route) => route.method !== METHOD_NAME_ALL && matches(route.path, c.req.path)).map((route) => route.method)
  const allow = [...new Set(taken.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].sort()
  return allow.length === 0
    ? new TingsuError('not_found', 'there is nothing at this address: see /docs')
    : new TingsuError('method_not_allowed', `send ${allow.join(' or ')} to this address: see /docs`, { allow })
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === given.length && wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  )
}
