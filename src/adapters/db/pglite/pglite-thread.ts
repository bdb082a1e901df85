import { Worker } from 'node:worker_threads'
import { SqlFailure } from '../sql-failure.ts'
import type { WorkerAct, WorkerReply, WorkerStart } from './protocol.ts'

/** A PGlite in a thread of its own, so that a long query never stops the event loop of the server. */
export type PgliteThread = {
  /** Throws SqlFailure; after the thread has died, always. */
  readonly ask: (act: WorkerAct) => Promise<unknown>
  readonly stop: () => Promise<void>
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

/** Starts the thread and opens the database: about 4 s for a new folder, under one for an old one or a snapshot. */
export async function startPgliteThread(start: WorkerStart): Promise<PgliteThread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start })
  const waiting = new Map<number, Waiting>()
  let sent = 0
  let dead = false

  const settle = (reply: WorkerReply) => {
    const waiter = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('failure' in reply) waiter?.reject(new SqlFailure(reply.failure))
    else waiter?.resolve(reply.value)
  }
  const die = () => {
    dead = true
    for (const id of [...waiting.keys()]) settle({ id, failure: unreachable })
  }
  worker.on('message', settle).on('error', die).on('exit', die)

  const wait = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
  const ask = (act: WorkerAct) => {
    if (dead) return Promise.reject(new SqlFailure(unreachable))
    sent += 1
    const answer = wait(sent)
    worker.postMessage({ ...act, id: sent })
    return answer
  }
  const stop = async () => {
    if (!dead) await ask({ act: 'close' }).catch(() => null)
    await worker.terminate()
  }
  try {
    await wait(0)
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return { ask, stop }
}

const unreachable = { sqlState: null, constraint: null } as const
