import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseConfig } from '../config.ts'
import { parseCommand, UsageError } from './arguments.ts'
import { type ApiClient, connect } from './client.ts'
import { runCommand } from './run-command.ts'

const usage = `npm run db -- backup FILE      the embedded database as one file (works while the server runs)
npm run db -- restore FILE     puts a backup in place; the server must be stopped; the old folder is kept
npm run db -- verify           recomputes every audit chain
npm run db -- seed             loads the seed, for a deployment without disk`

const verdictShape = z.object({
  intact: z.boolean(),
  entries: z.number(),
  chains: z.number(),
  broken: z.array(z.object({ chain: z.string(), seq: z.number(), problem: z.string() })),
})

await runCommand(async () => {
  const { values, positionals } = parseCommand({ help: { type: 'boolean', short: 'h' } }, usage)
  if (values.help) return void process.stdout.write(`${usage}\n`)
  const [verb, file] = positionals
  if (verb === 'restore') return restore(needFile(file))
  const act = { backup: () => backup(needFile(file)), verify: () => verify, seed: () => seed }[verb ?? '']
  if (!act) throw new UsageError(usage)
  const run = act()
  const client = await connect(parseConfig(process.env))
  try {
    process.stdout.write(`${await run(client)}\n`)
  } finally {
    await client.close()
  }
})

function needFile(file: string | undefined): string {
  if (!file) throw new UsageError(usage)
  return file
}

function backup(file: string) {
  return async (client: ApiClient) => {
    const bytes = new Uint8Array(await (await client.get('/v1/database/backup')).arrayBuffer())
    await writeFile(file, bytes, { mode: 0o600 })
    return `${file}: ${bytes.length} bytes. Keep the data key with it: without the key personal data cannot be read.`
  }
}

async function restore(file: string): Promise<void> {
  const config = parseConfig(process.env)
  if (config.DATABASE_URL) throw new UsageError('restore is for the embedded database: PostgreSQL has its own tools (pg_restore)')
  const { restoreEmbedded } = await import('../compose.node.ts')
  const kept = await restoreEmbedded(config, file)
  process.stdout.write(`restored from ${file}${kept ? `; the former database is kept in ${kept}` : ''}\n`)
}

async function verify(client: ApiClient): Promise<string> {
  const verdict = verdictShape.parse(await (await client.get('/v1/audit/verify')).json())
  if (verdict.intact) return `intact: ${verdict.entries} entries in ${verdict.chains} chains`
  process.exitCode = 1
  return ['BROKEN:', ...verdict.broken.map((link) => `  chain ${link.chain}, entry ${link.seq}: ${link.problem}`)].join('\n')
}

// Opening the app loads what changed in the seed; that it answers shows that all of it parses.
async function seed(client: ApiClient): Promise<string> {
  const { items } = z.object({ items: z.array(z.unknown()) }).parse(await (await client.get('/v1/principles')).json())
  return `seed is loaded: ${items.length} principles`
}
