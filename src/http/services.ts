import type { Actor } from '../domain/principal.ts'
import type { FlowDependencies } from '../flow/dependencies.ts'
import type { FixedKey } from '../flow/keys/authenticate.ts'
import type { DatabaseKeeper } from '../ports/database.ts'
import type { Logger } from '../ports/logger.ts'
import type { RequestMetrics } from '../ports/metrics.ts'
import type { StaticAssets } from '../ports/static-assets.ts'

/** How many requests came since `from` (milliseconds). */
export type RateWindow = { readonly from: number; readonly count: number }

/** Everything the routes need; compose builds it once. */
export type HttpServices = {
  readonly flow: FlowDependencies
  readonly keeper: DatabaseKeeper
  readonly logger: Logger
  readonly metrics: RequestMetrics
  readonly assets: StaticAssets
  readonly fixedKeys: readonly FixedKey[]
  /** Requests a minute and key. */
  readonly rateLimit: number
  readonly version: string
  /** Requests of each principal in the present minute. */
  readonly windows: Map<string, RateWindow>
  /** Idempotency keys whose first request is still running in this process. */
  readonly running: Set<string>
}

/** An idempotency key with the digest of what it was sent with. */
export type OnceKey = { readonly key: string; readonly fingerprint: string }

export type HttpEnv = {
  Variables: { services: HttpServices; requestId: string; actor: Actor; once: OnceKey | undefined; revision: number }
}
