import { createCipher } from './adapters/crypto/create-cipher.ts'
import type { ClientDatabase, ClientOptions } from './adapters/db/connect-postgres-client.ts'
import { createConsoleLogger } from './adapters/system/console-logger.ts'
import { noMetrics } from './adapters/system/no-metrics.ts'
import { adminKeyOf, commonParts, type Engines, flowOf, readEngines, refreshEngines } from './compose.ts'
import { ConfigError, parseWorkerConfig, type WorkerConfig } from './config.ts'
import { TingsuError } from './domain/errors.ts'
import { createApp } from './http/app.ts'
import { answerNotReady, type MissingPart, NotReady } from './http/not-ready.ts'
import type { RateWindow } from './http/services.ts'
import type { Cipher } from './ports/cipher.ts'
import type { Logger } from './ports/logger.ts'

export type WorkerParts = {
  readonly connect: (options: ClientOptions) => Promise<ClientDatabase>
  readonly logger?: Logger
}
export type Execution = { waitUntil(promise: Promise<unknown>): void }
export type Bindings = Readonly<Record<string, unknown>>

const version = 'worker'

/** What an isolate keeps between requests. Not what runs: a request that is cut off would never take its mark away. */
type Isolate = { engines: Engines | null; dataKeyChecked: boolean; readonly windows: Map<string, RateWindow> }
type Opened = { readonly config: WorkerConfig; readonly cipher: Cipher; readonly database: ClientDatabase; readonly engines: Engines }

/** The app on Cloudflare Workers: a database client a request; seed and weights come from the tables a Node deploy step filled. */
export function createWorker({ connect, logger = createConsoleLogger() }: WorkerParts) {
  const isolate: Isolate = { engines: null, dataKeyChecked: false, windows: new Map() }
  return {
    async fetch(request: Request, bindings: Bindings, execution: Execution): Promise<Response> {
      if (new URL(request.url).pathname === '/healthz') return Response.json({ status: 'ok', version })
      try {
        const opened = await open(bindings, connect, isolate)
        return await serve(request, opened, { isolate, logger, execution })
      } catch (error) {
        if (!(error instanceof NotReady)) throw error
        const requestId = commonParts.ids.next('req')
        logger.error('not ready', { requestId, missing: error.missing, detail: error.message })
        return answerNotReady(request, error, requestId)
      }
    },
  }
}

async function open(bindings: Bindings, connect: WorkerParts['connect'], isolate: Isolate): Promise<Opened> {
  const config = await need('configuration', async () => parseWorkerConfig(bindings))
  const cipher = createCipher(config.TINGSU_DATA_KEY)
  const { clock } = commonParts
  const database = await need('database', () => connect({ url: config.DATABASE.connectionString, cipher, clock }))
  try {
    const engines = await need('catalogues', () => enginesOf(database, isolate))
    if (!isolate.dataKeyChecked) await need('data_key', database.checkDataKey)
    isolate.dataKeyChecked = true
    return { config, cipher, database, engines }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function enginesOf({ unitOfWork }: ClientDatabase, isolate: Isolate): Promise<Engines> {
  isolate.engines = isolate.engines ? await refreshEngines(unitOfWork, isolate.engines) : await readEngines(unitOfWork)
  return isolate.engines
}

type Serving = { readonly isolate: Isolate; readonly logger: Logger; readonly execution: Execution }

async function serve(request: Request, opened: Opened, { isolate, logger, execution }: Serving): Promise<Response> {
  const { config, cipher, database, engines } = opened
  const close = () => execution.waitUntil(database.close())
  try {
    const app = createApp({
      flow: flowOf(engines, { unitOfWork: database.unitOfWork, cipher, metrics: noMetrics, reader: null }),
      keeper: database.keeper,
      logger,
      metrics: noMetrics,
      assets: { read: async () => null },
      fixedKeys: await adminKeyOf(config),
      rateLimit: config.TINGSU_RATE_LIMIT,
      windows: isolate.windows,
      version,
    })
    return closeAfter(await app.fetch(request), close)
  } catch (error) {
    close()
    throw error
  }
}

/** Runs a step of opening; its failure says which part is missing. Causes that may quote values are not repeated. */
async function need<Result>(missing: MissingPart, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step()
  } catch (error) {
    const told = error instanceof ConfigError || error instanceof TingsuError ? error.message : null
    throw new NotReady(
      missing,
      told ?? 'what is stored does not fit this release: run `npm run db -- seed` of this release on the database',
    )
  }
}

// A streamed answer still reads the database after its headers are out: the client is closed with the last byte, or once nobody
// reads on.
function closeAfter(response: Response, close: () => void): Response {
  if (!response.body) {
    close()
    return response
  }
  const body = response.body.pipeThrough(new TransformStream({ flush: close, cancel: close }))
  return new Response(body, response)
}
