import type { Context } from 'hono'
import type { Caller, RevisedCaller } from '../flow/caller.ts'
import { AlreadyAnswered, type StoredAnswer } from '../ports/unit-of-work.ts'
import { etagOf } from './middleware/revision.ts'
import type { HttpEnv } from './services.ts'

/** How a verb's result is told: status, body, and the revision for the ETag. */
export type Shape<Result> = {
  readonly status: number
  readonly revision?: (result: Result) => number
  readonly body?: (result: Result) => unknown
  /** What a repeated request is told instead of the body, where the body holds what must not be kept. */
  readonly kept?: (result: Result) => unknown
}

/** Runs a storing verb as the request's caller; the answer is kept under the idempotency key, if there is one. */
export async function answer<Result>(
  c: Context<HttpEnv>,
  shape: Shape<Result>,
  verb: (caller: Caller<Result>) => Promise<Result>,
): Promise<Response> {
  const once = c.get('once')
  const present = (result: Result) => presentAs({ ...shape, ...(shape.kept && { body: shape.kept }) }, result)
  try {
    return tell(shape, await verb({ actor: c.get('actor'), once: once && { ...once, present } }))
  } catch (error) {
    if (error instanceof AlreadyAnswered) return storedResponse(error.answer, true)
    throw error
  }
}

/** The same for a verb that needs If-Match. */
export function answerRevised<Result>(
  c: Context<HttpEnv>,
  shape: Shape<Result>,
  verb: (caller: RevisedCaller<Result>) => Promise<Result>,
): Promise<Response> {
  return answer(c, shape, (caller) => verb({ ...caller, revision: c.get('revision') }))
}

/** Tells a result that was only read. */
export const tell = <Result>(shape: Shape<Result>, result: Result): Response => storedResponse(presentAs(shape, result))

/** An answer as it was, or is to be, kept. */
export function storedResponse({ status, headers, body }: StoredAnswer, replayed = false): Response {
  return new Response(status === 204 ? null : body, { status, headers: { ...headers, ...(replayed && { 'idempotent-replayed': 'true' }) } })
}

function presentAs<Result>({ status, revision, body }: Shape<Result>, result: Result): StoredAnswer {
  const headers = { 'content-type': 'application/json', ...(revision && { etag: etagOf(revision(result)) }) }
  return { status, headers, body: JSON.stringify(body ? body(result) : result) }
}
