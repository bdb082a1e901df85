import { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import { type InputFault, TingsuError } from '../domain/errors.ts'
import type { HttpEnv } from './services.ts'

/** A router whose validation failures name the field and the fix, and never repeat what was sent. */
export function createRouter() {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      // The validator hands over what was sent as well, though its type does not say so.
      const sent = 'data' in result ? result.data : undefined
      const errors = result.error.issues.map((issue) => toFault(issue, sent))
      throw new TingsuError('invalid_input', 'the request does not fit: see errors', { errors })
    },
  })
}

/** One fault of a zod issue in what was sent: a JSON pointer, and words that come from the schema alone. */
function toFault(issue: z.core.$ZodIssue, sent: unknown): InputFault {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return {
    pointer: `/${path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60)).join('/')}`,
    detail: isMissing(issue, sent) ? `is missing: it ${describe(issue)}` : describe(issue),
  }
}

function isMissing(issue: z.core.$ZodIssue, sent: unknown): boolean {
  const found = issue.path.reduce<unknown>((inside, part) => (isRecord(inside) ? inside[part] : undefined), sent)
  return issue.code !== 'unrecognized_keys' && issue.path.length > 0 && isRecord(sent) && found === undefined
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'this field is not known: take it out'
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return `must be ${issue.expected}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'too_small':
      return `must be at least ${issue.minimum}`
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'must be an ISO 8601 time with offset, as 2026-11-27T09:30:00+08:00'
        : `must be a valid ${issue.format}`
    case 'custom':
      return issue.message
    default:
      return 'does not fit the schema'
  }
}
