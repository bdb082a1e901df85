import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseConfig } from '../config.ts'
import { TingsuError } from '../domain/errors.ts'
import { parseCommand, UsageError } from './arguments.ts'
import { type ApiClient, connect, runningServer } from './client.ts'
import { runCommand } from './run-command.ts'

const usage = `npm run db -- backup FILE      the embedded database as one file (works while the server runs); --force overwrites FILE
npm run db -- restore FILE     puts a backup in place; the server must be stopped; the former database is kept
npm run db -- verify           recomputes every audit chain
npm run db -- seed             loads the seed, for a deployment without disk (a server loads it when it starts)`

const verdictShape = z.object({
  intact: z.boolean(),
  entries: z.number(),
  chains: z.number(),
  broken: z.array(z.object({ chain: z.string(), seq: z.number(), problem: z.string() })),
})

const options = { force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

await runCommand(async () => {
  const { values, positionals } = parseCommand(options, usage)
  if (values.help) return void process.stdout.write(`${usage}\n`)
  const [verb, file] = positionals
  const acts: Readonly<Record<string, () => Promise<string>>> = {
    backup: () => backup(needFile(file), values.force ?? false),
    restore: () => restore(needFile(file)),
    verify: () => asClient(verify),
    seed,
  }
  const act = acts[verb ?? '']
  if (!act) throw new UsageError(usage)
  process.stdout.write(`${await act()}\n`)
})

function needFile(file: string | undefined): string {
  if (!file) throw new UsageError(usage)
  return file
}

async function asClient(work: (client: ApiClient) => Promise<string>): Promise<string> {
  const client = await connect(parseConfig(process.env))
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

async function backup(file: string, force: boolean): Promise<string> {
  if (parseConfig(process.env).DATABASE_URL)
    throw new UsageError('backup is for the embedded database: PostgreSQL has its own tools (pg_dump)')
  if (!force && (await stat(file).catch(() => null)))
    throw new UsageError(`${file} is there already: name another file, or overwrite it with --force`)
  return asClient(async (client) => {
    const bytes = new Uint8Array(await (await client.get('/v1/database/backup')).arrayBuffer())
    await writeWhole(file, bytes)
    return `${file}: ${bytes.length} bytes. Keep the data key with it: without the key personal data cannot be read.`
  })
}

// Under its name a backup is whole, or it is not there.
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`
  await writeFile(unfinished, bytes, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw new UsageError(
      `${file} cannot be written: name a file in a folder that is there and open to you, with room for ${bytes.length} bytes`,
    )
  })
  await rename(unfinished, file)
}

async function restore(file: string): Promise<string> {
  const config = parseConfig(process.env)
  if (config.DATABASE_URL) throw new UsageError('restore is for the embedded database: PostgreSQL has its own tools (pg_restore)')
  const backup = await readFile(file).catch(() => {
    throw new UsageError(`${file} cannot be read, nothing was changed: name a file that \`npm run db -- backup FILE\` wrote`)
  })
  const { restoreEmbedded } = await import('../compose.node.ts')
  try {
    const kept = await restoreEmbedded(config, new Uint8Array(backup))
    return `restored from ${file}${kept ? `; the former database is kept in ${kept}` : ''}`
  } catch (error) {
    throw error instanceof TingsuError && error.code === 'invalid_input' ? new UsageError(`${file}: ${error.message}`) : error
  }
}

async function verify(client: ApiClient): Promise<string> {
  const verdict = verdictShape.parse(await (await client.get('/v1/audit/verify')).json())
  if (verdict.intact) return `intact: ${verdict.entries} entries in ${verdict.chains} chains`
  process.exitCode = 1
  return ['BROKEN:', ...verdict.broken.map((link) => `  chain ${link.chain}, entry ${link.seq}: ${link.problem}`)].join('\n')
}

async function seed(): Promise<string> {
  const config = parseConfig(process.env)
  const running = config.DATABASE_URL ? null : await runningServer(config)
  if (running)
    throw new Error(
      `nothing was loaded: the server at ${running.url} holds the database and loads the seed when it starts. Stop it and start it again`,
    )
  const { composeNode } = await import('../compose.node.ts')
  const { flow, seeded, close } = await composeNode({ ...config, LOG_LEVEL: 'error' })
  await close()
  const loaded = seeded.length > 0 ? `loaded now: ${seeded.join(', ')}` : 'nothing had changed'
  const told = `the seed is in the database, ${flow.knowledge.principles.length} principles among it; ${loaded}`
  return config.DATABASE_URL && seeded.length > 0
    ? `${told}. Workers use it from their next request, Node servers once they are started again`
    : told
}
