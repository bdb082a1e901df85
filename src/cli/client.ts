import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Config, databaseMark } from '../config.ts'

/** A refusal by the API, as the command line tells it. */
export class ApiError extends Error {
  readonly faults: readonly { pointer: string; detail: string }[]

  constructor(message: string, faults: readonly { pointer: string; detail: string }[]) {
    super(message)
    this.faults = faults
  }
}

/** The API, wherever it runs: every command is a client of it and of nothing else. */
export type ApiClient = {
  /** The address of the running server; null when the app was opened in this process. */
  readonly url: string | null
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, body: unknown) => Promise<Response>
  readonly remove: (path: string) => Promise<Response>
  readonly close: () => Promise<void>
}

const serverFile = z.object({ url: z.url(), token: z.string(), database: z.string() })
const problem = z.object({
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
})

/** Connects to the server that holds the database, else opens the app in this process. */
export async function connect(config: Config): Promise<ApiClient> {
  const running = await runningServer(config)
  if (running)
    return clientOf(
      (path, init) => fetch(new URL(path, running.url), init),
      running,
      async () => {},
    )
  // Loaded only when needed: a client of a running server starts in a fraction of a second.
  const { composeNode } = await import('../compose.node.ts')
  const node = await composeNode({ ...config, LOG_LEVEL: 'error' })
  return clientOf(async (path, init) => node.app.request(path, init), { url: null, token: node.localToken }, node.close)
}

/** Address and local token of the server on this data folder; null when none answers. */
export async function runningServer(config: Config): Promise<z.infer<typeof serverFile> | null> {
  const text = await readFile(join(config.TINGSU_DATA, 'server.json'), 'utf8').catch(() => null)
  const parsed = text === null ? null : serverFile.safeParse(JSON.parse(text))
  if (!parsed?.success || parsed.data.database !== databaseMark(config)) return null
  const alive = await fetch(new URL('/healthz', parsed.data.url)).then(
    (response) => response.ok,
    () => false,
  )
  return alive ? parsed.data : null
}

type Server = { readonly url: string | null; readonly token: string }

function clientOf(
  request: (path: string, init: RequestInit) => Promise<Response>,
  { url, token }: Server,
  close: () => Promise<void>,
): ApiClient {
  const send = async (path: string, init: RequestInit) => {
    const response = await request(path, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } })
    if (response.ok) return response
    const refused = problem.safeParse(await response.json().catch(() => null))
    const told = refused.success ? (refused.data.detail ?? refused.data.title) : `the API answered ${response.status}`
    throw new ApiError(told, refused.success ? (refused.data.errors ?? []) : [])
  }
  return {
    url,
    get: (path) => send(path, { method: 'GET' }),
    post: (path, body) => send(path, { method: 'POST', body: JSON.stringify(body) }),
    remove: (path) => send(path, { method: 'DELETE' }),
    close,
  }
}
