import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type ErrorCode, TingsuError } from '../domain/errors.ts'
import type { HttpEnv, HttpServices } from './services.ts'

/** The one table from a refusal to HTTP. */
export const problems = {
  invalid_input: { status: 400, title: 'A field of the request is missing, invalid or unknown' },
  malformed_body: { status: 400, title: 'The body is not valid JSON' },
  unauthenticated: { status: 401, title: 'No key, or a wrong one' },
  forbidden: { status: 403, title: 'This role may not do this' },
  not_found: { status: 404, title: 'There is no such thing here' },
  method_not_allowed: { status: 405, title: 'This address does not take this method' },
  state_forbids: { status: 409, title: 'The present state forbids this' },
  external_id_taken: { status: 409, title: 'A complaint with this external id is there already' },
  approval_blocked: { status: 409, title: 'The draft cannot be approved yet' },
  request_in_progress: { status: 409, title: 'A request with this idempotency key is still running' },
  stale: { status: 412, title: 'It was changed since you read it' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The content type is not supported' },
  idempotency_key_reused: { status: 422, title: 'This idempotency key was used for another request' },
  precondition_required: { status: 428, title: 'If-Match is missing' },
  rate_limited: { status: 429, title: 'Too many requests' },
  locked_out: { status: 429, title: 'Too many wrong keys' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The service cannot answer just now' },
} as const satisfies Record<ErrorCode, { status: number; title: string }>

/** An RFC 9457 answer to a request by its path and id. */
export function problemOf(error: TingsuError, { instance, requestId }: { instance: string; requestId: string }): Response {
  const { status, title } = problems[error.code]
  const { retryAfterSeconds, allow, ...extras } = error.extras
  const body = {
    type: `/problems/${error.code.replaceAll('_', '-')}`,
    title,
    status,
    detail: error.message,
    instance,
    requestId,
    ...extras,
  }
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'x-request-id': requestId }
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds)
  if (allow) headers.allow = allow.join(', ')
  if (error.code === 'unauthenticated') headers['www-authenticate'] = 'Bearer'
  return new Response(JSON.stringify(body), { status, headers })
}

/** Whatever was thrown, as an answer. What is not a TingsuError is told as `internal`, without its cause. */
export function answerError(services: Pick<HttpServices, 'logger'>, c: Context<HttpEnv>, thrown: unknown): Response {
  logFault(services, c, thrown)
  return problemOf(toTingsuError(thrown), { instance: new URL(c.req.url).pathname, requestId: c.get('requestId') })
}

/** Logs a fault of ours by class, place and request id; a message may hold a customer's words, our own causes hold none. */
export function logFault({ logger }: Pick<HttpServices, 'logger'>, c: Context<HttpEnv>, thrown: unknown): void {
  if (problems[toTingsuError(thrown).code].status < 500) return
  const kind = thrown instanceof Error ? thrown.name : typeof thrown
  const cause = thrown instanceof TingsuError && thrown.cause instanceof Error ? thrown.cause.message : ''
  logger.error('request failed', { requestId: c.get('requestId'), kind, cause, route: c.req.routePath, stack: framesOf(thrown) })
}

function toTingsuError(thrown: unknown): TingsuError {
  if (thrown instanceof TingsuError) return thrown
  if (!(thrown instanceof HTTPException))
    return new TingsuError('internal', 'something went wrong on our side: give the request id to whoever runs this system')
  if (thrown.status === 415) return new TingsuError('unsupported_media_type', 'send application/json')
  if (thrown.status === 413) return new TingsuError('body_too_large', 'a body holds at most 256 KiB')
  return new TingsuError('malformed_body', 'the body could not be read as JSON: check quotes, commas and the encoding (UTF-8)')
}

// Where it happened, without the message: the first lines of a stack repeat it.
function framesOf(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(.*\/(src|node_modules)\//, '($1/'))
    .join(' | ')
}
