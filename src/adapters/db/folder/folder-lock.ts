import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TingsuError } from '../../../domain/errors.ts'
import { identifyProcess, isAlive } from './process-identity.ts'

export type FolderLock = {
  /** Throws TingsuError('unavailable') when the lock is not ours any more. */
  readonly confirm: () => Promise<void>
  readonly release: () => Promise<void>
}

const holderShape = z.object({
  token: z.string(),
  pid: z.int(),
  host: z.string(),
  scope: z.string().nullable(),
  started: z.string().nullable(),
})
type Holder = z.infer<typeof holderShape>

const heartbeatMs = 5_000
/** Without a heartbeat for so long, a holder on another machine or in another container counts as gone. */
const silentForMs = 30_000

/**
 * Takes the folder for this process alone: two processes on one PGlite folder lose each other's data without an error. The lock
 * of a process that died is taken over. Throws TingsuError('unavailable') naming the process that holds it.
 */
export async function lockFolder(folder: string, token: string): Promise<FolderLock> {
  const file = join(folder, 'lock')
  const holder: Holder = { token, ...(await identifyProcess()) }
  for (let attempt = 0; !(await createLock(file, holder)); attempt += 1) {
    if (attempt === 3) throw inUse(folder, null)
    await clearDeadLock(folder, file, token)
  }
  const lock = holdLock(folder, file, token)
  await lock.confirm()
  return lock
}

function holdLock(folder: string, file: string, token: string): FolderLock {
  const now = () => Date.now() / 1000
  const beat = setInterval(() => void utimes(file, now(), now()).catch(() => null), heartbeatMs).unref()
  const isOurs = async () => (await readHolder(file))?.token === token
  return {
    confirm: async () => {
      if (!(await isOurs())) throw inUse(folder, await readHolder(file))
    },
    release: async () => {
      clearInterval(beat)
      if (await isOurs()) await rm(file, { force: true })
    },
  }
}

async function createLock(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isFault(error, 'EEXIST')) return false
    throw error
  }
}

// Moved away first: of two that find the same dead lock only one moves it, and whoever moved a living one puts it back.
async function clearDeadLock(folder: string, file: string, token: string): Promise<void> {
  const judged = await readHolder(file)
  if (await isHeld(file, judged)) throw inUse(folder, judged)
  const away = `${file}.${token}`
  try {
    await rename(file, away)
  } catch (error) {
    if (isFault(error, 'ENOENT')) return
    throw error
  }
  if ((await readHolder(away))?.token === judged?.token) return rm(away, { force: true })
  await rename(away, file)
  throw inUse(folder, judged)
}

async function isHeld(file: string, holder: Holder | null): Promise<boolean> {
  const alive = holder && (await isAlive(holder))
  if (alive !== null) return alive
  const seen = await stat(file).catch(() => null)
  return seen !== null && Date.now() - seen.mtimeMs < silentForMs
}

/** null when there is no lock, or its holder has not finished writing it. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    return holderShape.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

function inUse(folder: string, holder: Holder | null): TingsuError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
  return new TingsuError('unavailable', `the data folder ${folder} is in use by ${who}: stop it first, or wait half a minute if it is gone`)
}

const isFault = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
