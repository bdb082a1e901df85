import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A data folder of its own below the system's temporary folder; not made yet. */
export const freshDataFolder = (): string => join(mkdtempSync(join(tmpdir(), 'tingsu-')), 'data')

/** What a server or command in a child process is given: nothing of this process's database settings. */
export const environmentFor = (data: string): NodeJS.ProcessEnv => ({
  ...process.env,
  TINGSU_DATA: data,
  PORT: '0',
  LOG_LEVEL: 'error',
  DATABASE_URL: '',
  TINGSU_RATE_LIMIT: '1000000',
  TINGSU_ADMIN_KEY: adminKey,
})
export const adminKey = 'test-admin-key-0123456789abcdef'

export type RunningServer = {
  readonly url: string
  readonly printed: string
  readonly child: ChildProcess
  readonly stop: (signal: NodeJS.Signals) => Promise<void>
}

/** The real server in a process of its own; resolves once it says that it is ready. */
export function startServer(data: string): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(root, 'src/main.node.ts')], { env: environmentFor(data), stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise<void>((exited) => child.once('exit', () => exited()))
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  return new Promise((ready, failed) => {
    let printed = ''
    const note = (chunk: Buffer) => {
      printed += String(chunk)
      const url = /is ready: (\S+)/u.exec(printed)?.[1]
      // The whole greeting comes in one write.
      if (url) ready({ url, printed, child, stop })
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${printed}`)))
  })
}

export type CommandResult = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs a command of src/cli as `npm run` would. */
export function runCli(data: string, command: 'triage' | 'keys' | 'db', args: readonly string[], stdin = ''): Promise<CommandResult> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(root, `src/cli/${command}.ts`), ...args],
      { env: environmentFor(data), maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr })
      },
    )
    child.stdin?.end(stdin)
  })
}
