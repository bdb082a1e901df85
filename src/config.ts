import { z } from 'zod'

const flag = z.stringbool().default(false)
const optional = z.string().min(1).optional()
const keyAdvice = 'must be 32 bytes in base64 (44 characters): make one with `openssl rand -base64 32`'
const base64Key = z.string(keyAdvice).refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), keyAdvice)
const adminKey = z.string().min(24, 'must be at least 24 characters').optional()
const rateLimit = z.coerce.number().int().positive().default(600)
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be postgres://user:password@host:port/database' })

const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
    HOST: z.string().min(1).default('127.0.0.1'),
    TINGSU_DATA: z.string().min(1).default('.data'),
    DATABASE_URL: postgresUrl.optional(),
    OPENAI_BASE_URL: z.url().optional(),
    OPENAI_API_KEY: optional,
    TINGSU_CHAT_MODEL: optional,
    TINGSU_EMBEDDING_MODEL: optional,
    TINGSU_EMBEDDING_BASE_URL: z.url().optional(),
    TINGSU_EMBEDDING_API_KEY: optional,
    TINGSU_ADMIN_KEY: adminKey,
    TINGSU_DATA_KEY: base64Key.optional(),
    TINGSU_RATE_LIMIT: rateLimit,
    TINGSU_POLICY: optional,
    TINGSU_WEBHOOK_ALLOW_LOOPBACK: flag,
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine((given) => !given.TINGSU_CHAT_MODEL || given.OPENAI_BASE_URL, {
    path: ['OPENAI_BASE_URL'],
    error: 'TINGSU_CHAT_MODEL is set: say where that model is, nothing goes to a public endpoint by default',
  })
  .refine((given) => !given.TINGSU_EMBEDDING_MODEL || given.TINGSU_EMBEDDING_BASE_URL || given.OPENAI_BASE_URL, {
    path: ['TINGSU_EMBEDDING_BASE_URL'],
    error: 'TINGSU_EMBEDDING_MODEL is set: say where that model is, nothing goes to a public endpoint by default',
  })
  .refine((given) => !given.TINGSU_CHAT_MODEL && !given.TINGSU_EMBEDDING_MODEL, {
    path: ['TINGSU_CHAT_MODEL'],
    error: 'this version has the local engine only: leave model settings out',
  })
  .refine((given) => !given.DATABASE_URL || given.TINGSU_DATA_KEY, {
    path: ['TINGSU_DATA_KEY'],
    error: 'with DATABASE_URL the key that encrypts personal data must be given: `openssl rand -base64 32`, the same on every node',
  })

export type Config = Readonly<z.infer<typeof environmentSchema>>

// A Worker has no environment but bindings; what is not listed has no meaning there.
const bindingsSchema = z.object({
  DATABASE: z.object({ connectionString: postgresUrl }, 'must be a Hyperdrive binding: see wrangler.toml'),
  TINGSU_DATA_KEY: base64Key,
  TINGSU_ADMIN_KEY: adminKey,
  TINGSU_RATE_LIMIT: rateLimit,
})
export type WorkerConfig = Readonly<z.infer<typeof bindingsSchema>>

/** Configuration that was refused: one line a fault, each naming its variable; never a value. */
export class ConfigError extends Error {}

/** Parses the environment once, before anything starts. Throws ConfigError. Empty variables count as unset. */
export const parseConfig = (environment: Readonly<Record<string, string | undefined>>): Config => parse(environmentSchema, environment)

/** The same for a Worker's bindings, which come with each request. */
export const parseWorkerConfig = (bindings: Readonly<Record<string, unknown>>): WorkerConfig => parse(bindingsSchema, bindings)

function parse<Schema extends z.ZodType>(schema: Schema, given: Readonly<Record<string, unknown>>): z.infer<Schema> {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

/** Which database a configuration means, without its password: a client must not talk to a server that holds another. */
export function databaseMark({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): string {
  if (!DATABASE_URL) return 'embedded'
  const { host, pathname } = new URL(DATABASE_URL)
  return `${host}${pathname}`
}
