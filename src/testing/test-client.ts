import type { Api } from '../http/app.ts'

/** A JSON answer as it came: a test that reads what is not there fails by itself. */
export type Json = ReturnType<JSON['parse']>
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly body: Json }

export type TestClient = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly patch: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly remove: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly send: (method: string, path: string, init?: { body?: string; headers?: Record<string, string> }) => Promise<Answer>
}

/** The API through its front door, in-process. */
export function testClient(app: Api, key: string | undefined): TestClient {
  const send: TestClient['send'] = async (method, path, { body, headers = {} } = {}) => {
    const authorization: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
    const response = await app.request(path, { method, headers: { ...authorization, ...headers }, ...(body !== undefined && { body }) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }
  const json =
    (method: string) =>
    (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
      send(method, path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  return {
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: json('POST'),
    patch: json('PATCH'),
    remove: (path, headers = {}) => send('DELETE', path, { headers }),
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
