import { createCipher } from './adapters/crypto/create-cipher.ts'
import { connectPostgresClient } from './adapters/db/connect-postgres-client.ts'
import { createConsoleLogger } from './adapters/system/console-logger.ts'
import { noMetrics } from './adapters/system/no-metrics.ts'
import { adminKeyOf, commonParts, composeFlow } from './compose.ts'
import { createApp } from './http/app.ts'

type WorkerEnvironment = {
  readonly DATABASE: { readonly connectionString: string }
  readonly TINGSU_DATA_KEY: string
  readonly TINGSU_ADMIN_KEY?: string
  readonly TINGSU_RATE_LIMIT?: string
}

type Execution = { waitUntil(promise: Promise<unknown>): void }

/** Cloudflare Workers: one database client a request; seed and weights come from the tables a Node deploy step filled. */
export default {
  async fetch(request: Request, environment: WorkerEnvironment, execution: Execution): Promise<Response> {
    const cipher = createCipher(environment.TINGSU_DATA_KEY)
    const database = await connectPostgresClient({
      url: environment.DATABASE.connectionString,
      cipher,
      clock: commonParts.clock,
    })
    const close = () => execution.waitUntil(database.close())
    try {
      const app = createApp({
        flow: await composeFlow(database.unitOfWork, cipher),
        keeper: database.keeper,
        logger: createConsoleLogger(),
        metrics: noMetrics,
        assets: { read: async () => null },
        fixedKeys: await adminKeyOf(environment),
        rateLimit: Number(environment.TINGSU_RATE_LIMIT ?? 600),
        version: 'worker',
      })
      return closeAfter(await app.fetch(request), close)
    } catch (error) {
      close()
      throw error
    }
  },
}

// A streamed answer still reads the database after its headers are out: the client is closed with the last byte.
function closeAfter(response: Response, close: () => void): Response {
  if (!response.body) {
    close()
    return response
  }
  const body = response.body.pipeThrough(new TransformStream({ flush: close }))
  return new Response(body, response)
}
