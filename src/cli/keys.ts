import { z } from 'zod'
import { parseConfig } from '../config.ts'
import { parseCommand, UsageError } from './arguments.ts'
import { type ApiClient, connect } from './client.ts'
import { runCommand } from './run-command.ts'

const usage = `npm run keys -- create --role ROLE --name NAME [--org-unit UNIT] [--principal ID]
npm run keys -- list
npm run keys -- revoke ID
npm run keys -- sign-in                    a new one-time sign-in link
  ROLE: crm officer approver respondent qa auditor admin`

const options = {
  role: { type: 'string' },
  name: { type: 'string' },
  'org-unit': { type: 'string' },
  principal: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const keyShape = z.object({ id: z.string(), key: z.string(), role: z.string(), principal: z.object({ id: z.string(), name: z.string() }) })
const listShape = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      prefix: z.string(),
      createdAt: z.string(),
      revokedAt: z.string().nullable(),
      principal: z.object({ name: z.string() }),
    }),
  ),
})

const fieldNames = { '/role': '--role', '/name': '--name', '/orgUnit': '--org-unit', '/principalId': '--principal' }

await runCommand(async () => {
  const { values, positionals } = parseCommand(options, usage)
  if (values.help) return void process.stdout.write(`${usage}\n`)
  const [verb, id] = positionals
  const act = { create: () => create(values), list: () => list, revoke: () => revoke(id), 'sign-in': () => signIn }[verb ?? '']
  if (!act) throw new UsageError(usage)
  const run = act()
  const client = await connect(parseConfig(process.env))
  try {
    process.stdout.write(`${await run(client)}\n`)
  } finally {
    await client.close()
  }
}, fieldNames)

function create(values: {
  role?: string | undefined
  name?: string | undefined
  'org-unit'?: string | undefined
  principal?: string | undefined
}) {
  const { role, name, principal } = values
  const orgUnit = values['org-unit']
  if (!role || !name) throw new UsageError(`create needs --role and --name\n\n${usage}`)
  return async (client: ApiClient) => {
    const body = { role, name, ...(orgUnit && { orgUnit }), ...(principal && { principalId: principal }) }
    const created = keyShape.parse(await (await client.post('/v1/keys', body)).json())
    return `${created.key}\n# ${created.role}, ${created.principal.name} (${created.principal.id}), key ${created.id}. It is shown this once.`
  }
}

async function list(client: ApiClient): Promise<string> {
  const { items } = listShape.parse(await (await client.get('/v1/keys')).json())
  const lines = items.map((key) =>
    [key.id, key.role.padEnd(10), `ts_${key.prefix}_…`, key.createdAt, key.revokedAt ? 'revoked' : 'live', key.principal.name].join('  '),
  )
  return lines.length > 0 ? lines.join('\n') : 'no keys yet: npm run keys -- create --role officer --name NAME'
}

function revoke(id: string | undefined) {
  if (!id) throw new UsageError(`revoke needs the id of a key\n\n${usage}`)
  return async (client: ApiClient) => {
    await client.remove(`/v1/keys/${encodeURIComponent(id)}`)
    return `${id} is revoked.`
  }
}

async function signIn(client: ApiClient): Promise<string> {
  const { path } = z.object({ path: z.string() }).parse(await (await client.post('/v1/sign-ins', {})).json())
  if (client.url) return `${client.url}${path}\n# It works once, for a day.`
  const { HOST, PORT } = parseConfig(process.env)
  return `http://${HOST}:${PORT}${path}\n# It works once, for a day. No server runs: start it first (npm start), then open the link.`
}
