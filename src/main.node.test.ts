import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { adminKey, freshDataFolder, type RunningServer, startServer } from './testing/start-server.ts'
import type { Json } from './testing/test-client.ts'

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/complaints`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const list = async (url: string): Promise<Json> =>
  (await fetch(`${url}/v1/complaints?limit=200`, { headers: { authorization: `Bearer ${adminKey}` } })).json()

describe('a server that is killed in the middle of its work', () => {
  const data = freshDataFolder()
  let server: RunningServer | undefined
  afterAll(() => server?.stop('SIGTERM'))

  it('has every acknowledged complaint after a restart, and none of them twice', async () => {
    server = await startServer(data)
    const first = server
    const requests = Array.from({ length: 50 }, (_, index) => ({
      narrative: `手机银行第${index + 1}次转账没有到账，请核实。`,
      externalId: `KILL-${index + 1}`,
    }))
    const acknowledged = new Map<string, string>()
    const sending = requests.map(async (request) => {
      const answer = await post(first.url, request, { 'idempotency-key': request.externalId })
      const body: Json = await answer.json()
      acknowledged.set(request.externalId, body.id)
      if (acknowledged.size === 20) void first.stop('SIGKILL')
    })
    await Promise.allSettled(sending)
    await first.stop('SIGKILL')
    expect(acknowledged.size).toBeGreaterThanOrEqual(20)

    server = await startServer(data)
    const restarted = server
    const before = new Map((await list(restarted.url)).items.map((each: Json) => [each.externalId, each.id]))
    for (const [externalId, id] of acknowledged) expect(before.get(externalId)).toBe(id)

    for (const request of requests) {
      const answer = await post(restarted.url, request, { 'idempotency-key': request.externalId })
      expect(answer.status).toBe(201)
      const known = acknowledged.get(request.externalId)
      if (known) expect(((await answer.json()) as Json).id).toBe(known)
    }
    const after = (await list(restarted.url)).items.map((each: Json) => String(each.externalId)).sort()
    expect(after).toEqual(requests.map((request) => request.externalId).sort())
  })

  it('keeps its folder from a second process, and its files from other people', async () => {
    await expect(startServer(data)).rejects.toThrow(/held|holds|lock|in use/iu)
    expect(statSync(data).mode & 0o777).toBe(0o700)
    expect(statSync(join(data, 'server.json')).mode & 0o777).toBe(0o600)
  })

  it('prints a sign-in link on the first start alone', async () => {
    const own = freshDataFolder()
    const first = await startServer(own)
    expect(first.printed).toContain('#sign-in=')
    await first.stop('SIGTERM')
    const second = await startServer(own)
    expect(second.printed).not.toContain('#sign-in=')
    await second.stop('SIGTERM')
  })
})
