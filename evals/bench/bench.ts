// Prints timings of this machine: start, triage, checks. Figures are for reading; nothing here passes or fails.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const data = join(await mkdtemp(join(tmpdir(), 'tingsu-bench-')), 'data')
const port = 18_000 + (process.pid % 1000)
const base = `http://127.0.0.1:${port}`

const first = await startServer()
await stopServer(first.child)
const second = await startServer()
console.log(
  `ready, first start ${(first.milliseconds / 1000).toFixed(1)} s (migrates, seeds), later start ${(second.milliseconds / 1000).toFixed(1)} s`,
)

const { token } = JSON.parse(await readFile(join(data, 'server.json'), 'utf8'))
const lines = (await readFile(join(root, 'evals/datasets/narratives/situations.jsonl'), 'utf8')).trim().split('\n')
const narratives = lines.filter((_, index) => index % 14 === 0).map((line): string => JSON.parse(line).narrative)
await measure('POST /v1/triage, one at a time', narratives, (narrative) => post('/v1/triage', { narrative }))
await measure('POST /v1/complaints, one at a time', narratives.slice(0, 40), (narrative) => post('/v1/complaints', { narrative }))
const draft = (await post('/v1/triage', { narrative: narratives[0] ?? '' })).draft.text
await measure('POST /v1/drafts/check', narratives.slice(0, 40), (narrative) => post('/v1/drafts/check', { narrative, text: draft }))
const from = performance.now()
await Promise.all(narratives.slice(0, 60).map((narrative) => post('/v1/triage', { narrative })))
console.log(`60 triages at once: ${(60_000 / (performance.now() - from)).toFixed(0)} a second`)
await stopServer(second.child)
await rm(resolve(data, '..'), { recursive: true })

async function startServer() {
  const started = performance.now()
  const environment = { ...process.env, TINGSU_DATA: data, PORT: String(port), LOG_LEVEL: 'error', TINGSU_RATE_LIMIT: '1000000' }
  const child = spawn(process.execPath, [join(root, 'src/main.node.ts')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((ready) => child.stdout.once('data', ready))
  return { child, milliseconds: performance.now() - started }
}

async function stopServer(child: ReturnType<typeof spawn>): Promise<void> {
  const exited = new Promise((gone) => child.once('exit', gone))
  child.kill('SIGTERM')
  await exited
}

async function post(path: string, body: unknown): Promise<ReturnType<JSON['parse']>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

async function measure(name: string, inputs: readonly string[], work: (input: string) => Promise<unknown>): Promise<void> {
  for (const input of inputs.slice(0, 10)) await work(input)
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, n ${times.length}`)
}
