import { z } from 'zod'

const flag = z.stringbool().default(false)
const optional = z.string().min(1).optional()
const base64Key = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text),
    'must be 32 bytes in base64 (44 characters): make one with `openssl rand -base64 32`',
  )

const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
    HOST: z.string().min(1).default('127.0.0.1'),
    TINGSU_DATA: z.string().min(1).default('.data'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be postgres://user:password@host:port/database' }).optional(),
    OPENAI_BASE_URL: z.url().optional(),
    OPENAI_API_KEY: optional,
    TINGSU_CHAT_MODEL: optional,
    TINGSU_EMBEDDING_MODEL: optional,
    TINGSU_EMBEDDING_BASE_URL: z.url().optional(),
    TINGSU_EMBEDDING_API_KEY: optional,
    TINGSU_ADMIN_KEY: z.string().min(24, 'must be at least 24 characters').optional(),
    TINGSU_DATA_KEY: base64Key.optional(),
    TINGSU_RATE_LIMIT: z.coerce.number().int().positive().default(600),
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

/** Configuration that was refused: one line a fault, each naming its variable; never a value. */
export class ConfigError extends Error {}

/** Parses the environment once, before anything starts. Throws ConfigError. Empty variables count as unset. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(set)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

/** Which database a configuration means, without its password: a client must not talk to a server that holds another. */
export function databaseMark({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): string {
  if (!DATABASE_URL) return 'embedded'
  const { host, pathname } = new URL(DATABASE_URL)
  return `${host}${pathname}`
}
