import { TingsuError } from '../domain/errors.ts'
import { problemOf } from './problem.ts'

/** What a deployment lacks before it can answer, in the order in which it is looked for. */
export type MissingPart = 'configuration' | 'database' | 'catalogues' | 'data_key'

export class NotReady extends Error {
  readonly missing: MissingPart

  /** `detail` says how to mend it; it is shown to whoever asks, so it holds names and never values. */
  constructor(missing: MissingPart, detail: string) {
    super(detail)
    this.missing = missing
  }
}

/** What is answered while the app cannot be composed: readiness with what is missing, a refusal for everything else. */
export function answerNotReady(request: Request, { missing, message }: NotReady, requestId: string): Response {
  const { pathname } = new URL(request.url)
  if (pathname === '/readyz') return Response.json({ status: 'not_ready', missing, detail: message }, { status: 503 })
  const anonymous = !request.headers.has('authorization') && !request.headers.has('cookie')
  const error =
    pathname.startsWith('/v1/') && anonymous
      ? new TingsuError('unauthenticated', 'send a valid key as `Authorization: Bearer …`')
      : new TingsuError('unavailable', 'the service is not ready: GET /readyz says what is missing', { retryAfterSeconds: 10 })
  return problemOf(error, { instance: pathname, requestId })
}
