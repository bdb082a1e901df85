import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { TingsuError } from '../domain/errors.ts'
import { logFault, problems } from './problem.ts'
import type { HttpEnv } from './services.ts'

export type StreamEvent = { readonly event: 'assessment' | 'case' | 'segment' | 'check' | 'done' | 'error'; readonly data: unknown }

/** True when the caller asks for server-sent events. */
export const wantsStream = (c: Context<HttpEnv>): boolean => c.req.header('accept')?.includes('text/event-stream') ?? false

/** Streams what `work` tells, with ids from 1; a failure ends the stream with an `error` event (a problem without the cause). */
export function streamWork(c: Context<HttpEnv>, work: (tell: (event: StreamEvent) => void) => Promise<unknown>): Response {
  return streamSSE(c, async (stream) => {
    const queue = createQueue(stream)
    try {
      queue.tell({ event: 'done', data: await work(queue.tell) })
    } catch (error) {
      logFault(c.var.services, c, error)
      queue.tell({ event: 'error', data: problemOf(c, error) })
    }
    await queue.flushed()
  })
}

/** Gives a fixed list of events again, from after the one the caller saw last (`Last-Event-ID`). */
export function replayEvents(c: Context<HttpEnv>, events: readonly StreamEvent[]): Response {
  const seen = lastSeen(c)
  return streamSSE(c, async (stream) => {
    for (const [index, { event, data }] of events.entries()) {
      if (index + 1 > seen) await stream.writeSSE({ id: String(index + 1), event, data: JSON.stringify(data) })
    }
  })
}

function lastSeen(c: Context<HttpEnv>): number {
  const given = c.req.header('last-event-id') ?? '0'
  if (!/^\d{1,9}$/.test(given))
    throw new TingsuError('invalid_input', 'Last-Event-ID is no id of ours', {
      errors: [{ pointer: '', detail: 'send the id of the last event you saw' }],
    })
  return Number(given)
}

// Events are told synchronously by the flow and written one after the other.
function createQueue(stream: SSEStreamingApi) {
  let next = 1
  let written = Promise.resolve()
  return {
    tell: ({ event, data }: StreamEvent) => {
      const message = { id: String(next++), event, data: JSON.stringify(data) }
      written = written.then(() => stream.writeSSE(message))
    },
    flushed: () => written,
  }
}

function problemOf(c: Context<HttpEnv>, error: unknown) {
  const code = error instanceof TingsuError ? error.code : 'internal'
  const detail = error instanceof TingsuError ? error.message : 'something went wrong on our side'
  return { type: `/problems/${code.replaceAll('_', '-')}`, ...problems[code], detail, requestId: c.get('requestId') }
}
