import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { createCipher } from './adapters/crypto/create-cipher.ts'
import { loadOrCreateDataKey } from './adapters/crypto/data-key-file.ts'
import type { DatabaseParts } from './adapters/db/database-parts.ts'
import { openEmbeddedDatabase, restoreEmbeddedDatabase } from './adapters/db/open-embedded-database.ts'
import { openPostgresDatabase } from './adapters/db/open-postgres-database.ts'
import { openSentenceReader } from './adapters/encoder/sentence-reader.ts'
import { readSeed } from './adapters/seed/read-seed.ts'
import { createFileAssets } from './adapters/system/file-assets.ts'
import { createPinoLogger } from './adapters/system/pino-logger.ts'
import { createPrometheusMetrics } from './adapters/system/prometheus-metrics.ts'
import { adminKeyOf, commonParts, composeFlow, seedDatabase } from './compose.ts'
import type { Config } from './config.ts'
import type { Principal } from './domain/principal.ts'
import { formatKey, newKey } from './flow/keys/secrets.ts'
import { createApp } from './http/app.ts'
import type { Logger } from './ports/logger.ts'

const root = resolve(import.meta.dirname, '..')
const localOperator: Principal = { id: 'prn_local', name: '本机命令行', kind: 'system' }

/** The app over its database, ready to serve; a command line in the same process uses `localToken`. `seeded` names what was loaded anew. */
export async function composeNode(config: Config) {
  const cipher = createCipher(config.TINGSU_DATA_KEY ?? (await loadOrCreateDataKey(config.TINGSU_DATA)))
  const metrics = createPrometheusMetrics()
  const database = await openDatabase(config, { cipher, clock: commonParts.clock, onCommit: metrics.countEvents })
  try {
    const { changed } = await seedDatabase(database.unitOfWork, await readSeed(join(root, 'seed'), config.TINGSU_POLICY))
    const logger = createPinoLogger(config.LOG_LEVEL)
    const reader = await openReader(logger)
    const flow = await composeFlow({ unitOfWork: database.unitOfWork, cipher, metrics, reader })
    const localToken = formatKey(newKey())
    const local = { secretHash: await commonParts.hasher.sha256(localToken), principal: localOperator, role: 'admin' as const }
    const app = createApp({
      flow,
      keeper: database.keeper,
      logger,
      metrics,
      assets: pageAssets(),
      fixedKeys: [local, ...(await adminKeyOf(config))],
      rateLimit: config.TINGSU_RATE_LIMIT,
      version: await packageVersion(),
    })
    const close = () => Promise.all([database.close(), reader?.close()]).then(() => {})
    return { app, flow, localToken, seeded: changed, close }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Puts a backup in place of the embedded database; answers the folder that keeps the former one, if there was one. */
export async function restoreEmbedded(config: Config, backup: Uint8Array<ArrayBuffer>): Promise<string | null> {
  return restoreEmbeddedDatabase({ folder: config.TINGSU_DATA, backup })
}

async function openDatabase(config: Config, parts: DatabaseParts) {
  return config.DATABASE_URL
    ? openPostgresDatabase({ url: config.DATABASE_URL, ...parts })
    : openEmbeddedDatabase({ folder: config.TINGSU_DATA, ...parts })
}

// On a machine without a runtime for the model the service still starts; every report says that no reader helped.
async function openReader(logger: Logger) {
  try {
    return await openSentenceReader(join(root, 'seed/reader'))
  } catch (error) {
    logger.warn('the sentence reader does not run here: checks stand on their rules alone', {
      detail: error instanceof Error ? error.message : 'unknown',
    })
    return null
  }
}

// The docs' assets come from a package, so that they load from this host.
function pageAssets() {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return createFileAssets({ workbench: [join(root, 'src/web')], docs: [join(root, 'src/web/docs'), swagger] })
}

async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return typeof version === 'string' ? version : '0'
}
