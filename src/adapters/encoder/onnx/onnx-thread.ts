import { Worker } from 'node:worker_threads'
import type { OnnxReply, OnnxStart } from './protocol.ts'

/** A model in a thread of its own, so that it never stops the event loop of the server. */
export type OnnxThread = {
  /** One row of scores a text, in order. Rejects after `timeoutMs`, on a failure, and always once the thread has died. */
  readonly score: (texts: readonly string[]) => Promise<readonly Float32Array[]>
  readonly stop: () => Promise<void>
}

type Waiting = { readonly resolve: (rows: readonly Float32Array[]) => void; readonly reject: (error: Error) => void }

/** Starts the thread and loads the model (about 150 ms). Rejects when the folder holds none that runs. */
export async function startOnnxThread(start: OnnxStart, timeoutMs: number): Promise<OnnxThread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start })
  const waiting = new Map<number, Waiting>()
  let sent = 0
  let dead = false

  worker.on('message', (reply: OnnxReply) => {
    const waiter = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker.unref()
    if ('failed' in reply) waiter?.reject(new Error('the model failed on a text'))
    else waiter?.resolve(reply.rows)
  })
  const die = () => {
    dead = true
    for (const { reject } of waiting.values()) reject(new Error(`the model of ${start.folder} does not run`))
    waiting.clear()
  }
  worker.on('error', die).on('exit', die)

  // Only a question that waits keeps the process alive.
  const wait = (id: number) => {
    worker.ref()
    return new Promise<readonly Float32Array[]>((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
  const score = async (texts: readonly string[]) => {
    if (dead) throw new Error(`the model of ${start.folder} does not run`)
    sent += 1
    const answer = wait(sent)
    worker.postMessage({ id: sent, texts })
    return withLimit(answer, timeoutMs)
  }
  await wait(0)
  return { score, stop: async () => void (await worker.terminate()) }
}

async function withLimit<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the model did not answer within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
