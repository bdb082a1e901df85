import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { composeNode } from './compose.node.ts'
import { type Config, ConfigError, databaseMark, parseConfig } from './config.ts'
import { systemActor } from './domain/principal.ts'
import { hasKeys } from './flow/keys/manage-keys.ts'
import { createSignIn, signInPath } from './flow/keys/sign-in.ts'

try {
  await start(parseConfig(process.env))
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError
      ? `configuration was refused:\n${error.message}\n`
      : `${error instanceof Error ? error.message : 'start failed'}\n`,
  )
  process.exit(error instanceof ConfigError ? 2 : 1)
}

async function start(config: Config): Promise<void> {
  await mkdir(config.TINGSU_DATA, { recursive: true, mode: 0o700 })
  const { app, flow, localToken, close } = await composeNode(config)
  const server = serve({ fetch: app.fetch, port: config.PORT, hostname: config.HOST })
  await new Promise<void>((listening, failed) => server.once('listening', listening).once('error', failed)).catch(async (error) => {
    await close()
    throw isInUse(error)
      ? new ConfigError(`PORT: ${config.PORT} on ${config.HOST} is in use: choose another, as PORT=8788 npm start`)
      : error
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.PORT
  const url = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`
  const serverFile = join(config.TINGSU_DATA, 'server.json')
  await writeFile(serverFile, JSON.stringify({ url, token: localToken, database: databaseMark(config) }), { mode: 0o600 })
  process.stdout.write(await greeting(flow, url))

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close(async () => {
      await rm(serverFile, { force: true })
      await close()
      process.exit(0)
    })
    // Idle keep-alive connections would hold the server open.
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

async function greeting(flow: Parameters<typeof createSignIn>[0], url: string): Promise<string> {
  const lines = [`Tingsu 听诉 is ready: ${url}`, `API documentation: ${url}/docs`]
  if (!(await hasKeys(flow)))
    lines.push(`Sign in (works once, for a day): ${url}${signInPath(await createSignIn(flow, systemActor('start')))}`)
  return `${lines.join('\n')}\n`
}
