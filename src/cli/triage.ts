import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { styleText } from 'node:util'
import { parseConfig } from '../config.ts'
import { parseCommand, UsageError } from './arguments.ts'
import { type ApiClient, connect } from './client.ts'
import { describeTriage, namesShape, triageAnswerShape } from './describe-triage.ts'
import { showProgress } from './progress.ts'
import { runCommand } from './run-command.ts'

const usage = `npm run triage -- "<narrative>"            one narrative
npm run triage -- --file FILE              from a file
npm run triage < FILE                      from standard input
  --channel hotline|branch|app|web|letter|social|regulator_transfer|government_hotline|petition
  --format written_reply|phone_script|sms  --received-at TIME  --no-draft
  --json                                   the body of POST /v1/triage (npm run -s triage -- --json …)`

const options = {
  file: { type: 'string' },
  channel: { type: 'string' },
  format: { type: 'string' },
  'received-at': { type: 'string' },
  'no-draft': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const fieldNames = { '/narrative': 'the narrative', '/channel': '--channel', '/format': '--format', '/receivedAt': '--received-at' }

await runCommand(async () => {
  const { values, positionals } = parseCommand(options, usage)
  if (values.help) return void process.stdout.write(`${usage}\n`)
  const narrative = await readNarrative(values.file, positionals)
  const { channel, format } = values
  const receivedAt = values['received-at']
  const request = {
    narrative,
    ...(channel && { channel }),
    ...(format && { format }),
    ...(receivedAt && { receivedAt }),
    draft: !values['no-draft'],
  }
  const done = showProgress('研判中')
  try {
    const client = await connect(parseConfig(process.env))
    try {
      const answer = await ask(client, request, values.json ?? false)
      done()
      process.stdout.write(answer)
    } finally {
      await client.close()
    }
  } finally {
    done()
  }
}, fieldNames)

async function ask(client: ApiClient, request: unknown, json: boolean): Promise<string> {
  const answer = await (await client.post('/v1/triage', request)).text()
  if (json) return `${answer}\n`
  const names = namesShape.parse(await (await client.get('/v1/taxonomy')).json())
  const small = (code: string) => styleText('dim', ` (${code})`, { stream: process.stdout })
  return describeTriage(triageAnswerShape.parse(JSON.parse(answer)), { names, small })
}

async function readNarrative(file: string | undefined, positionals: readonly string[]): Promise<string> {
  if (file !== undefined && positionals.length > 0) throw new UsageError(`give a narrative or --file, not both\n\n${usage}`)
  if (file !== undefined) {
    return readFile(file, 'utf8').catch(() => {
      throw new UsageError(`--file: cannot read ${file}`)
    })
  }
  if (positionals.length > 1) throw new UsageError(`put the narrative in quotes\n\n${usage}`)
  const [given] = positionals
  if (given !== undefined) return given
  if (process.stdin.isTTY) throw new UsageError(usage)
  return readAll(process.stdin)
}
