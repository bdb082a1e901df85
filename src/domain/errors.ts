/** One code a kind of refusal; http/problem.ts holds the one table to HTTP. */
export const errorCodes = [
  'invalid_input',
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'unauthenticated',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'state_forbids',
  'external_id_taken',
  'approval_blocked',
  'stale',
  'precondition_required',
  'idempotency_key_reused',
  'request_in_progress',
  'rate_limited',
  'locked_out',
  'unavailable',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A place in the request body (JSON pointer) and how to mend it. Never holds the caller's text. */
export type InputFault = { readonly pointer: string; readonly detail: string }

export type ErrorExtras = {
  readonly errors?: readonly InputFault[]
  readonly blockers?: readonly { principleId: string; reason: string }[]
  readonly placeholders?: readonly { key: string; label: string }[]
  readonly complaintId?: string
  readonly retryAfterSeconds?: number
  /** The methods that an address does take. */
  readonly allow?: readonly string[]
}

/** The only error that a caller is shown. `message` is safe to return: it carries no complaint text and no personal data. */
export class TingsuError extends Error {
  readonly code: ErrorCode
  readonly extras: ErrorExtras

  constructor(code: ErrorCode, message: string, extras: ErrorExtras = {}) {
    super(message)
    this.name = 'TingsuError'
    this.code = code
    this.extras = extras
  }
}
