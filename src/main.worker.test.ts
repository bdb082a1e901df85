import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unstable_startWorker } from 'wrangler'
import { openTestApp, type TestApp } from './testing/open-test-app.ts'
import type { Json } from './testing/test-client.ts'

const root = resolve(import.meta.dirname, '..')
const adminKey = 'worker-test-admin-key-0123456789'
const postgres = process.env.TEST_DATABASE_URL

/** The same app in real workerd over real PostgreSQL, with the tables that a Node process seeded. */
describe.skipIf(!postgres)('the Worker over PostgreSQL (skipped without TEST_DATABASE_URL)', () => {
  let house: TestApp
  let worker: Awaited<ReturnType<typeof unstable_startWorker>>
  beforeAll(async () => {
    house = await openTestApp()
    const address = new URL(house.databaseUrl ?? '')
    // wrangler refuses a connection string without a password; trust authentication ignores it.
    address.password ||= 'none'
    process.env.CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_DATABASE = address.href
    worker = await unstable_startWorker({
      config: join(root, 'wrangler.toml'),
      bindings: {
        TINGSU_DATA_KEY: { type: 'plain_text', value: house.dataKey },
        TINGSU_ADMIN_KEY: { type: 'plain_text', value: adminKey },
      },
      dev: { server: { port: 0 }, inspector: false, logLevel: 'error' },
    })
  })
  afterAll(async () => {
    await worker?.dispose()
    await house?.close()
  })

  const get = async (path: string): Promise<{ status: number; body: Json }> => {
    const response = await worker.fetch(`http://worker${path}`, { headers: { authorization: `Bearer ${adminKey}` } })
    return { status: response.status, body: await response.json() }
  }

  it('is ready', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready', database: 'ok' } })
  })

  it('reads the taxonomy that Node seeded', async () => {
    const { status, body } = await get('/v1/taxonomy')
    expect(status).toBe(200)
    expect(body.items).toHaveLength(21)
  })

  it('triages a narrative with the weights from the tables', async () => {
    const init = {
      method: 'POST',
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ narrative: '自助机吞了我五千元，三天没有到账，没有人管。' }),
    }
    const response = await worker.fetch('http://worker/v1/triage', init)
    expect(await response.json()).toMatchObject({ assessment: { subtype: 'self_service_device' }, meta: { engine: 'local' } })
  })
})
