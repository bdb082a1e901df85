import { connectPostgresClient } from './adapters/db/connect-postgres-client.ts'
import { createWorker } from './compose.worker.ts'

/** Cloudflare Workers. */
export default createWorker({ connect: connectPostgresClient })
