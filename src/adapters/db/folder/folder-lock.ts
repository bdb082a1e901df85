import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TingsuError } from '../../../domain/errors.ts'
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.ts'

export type FolderLock = {
  /** Throws TingsuError('unavailable') when the lock is not ours any more. */
  readonly confirm: () => Promise<void>
  readonly release: () => Promise<void>
}

const identityShape = z.object({ pid: z.int(), host: z.string(), scope: z.string().nullable(), started: z.string().nullable() })

const heartbeatMs = 5_000
/** Without a heartbeat for so long, a holder on another machine or in another container counts as gone. */
const silentForMs = 30_000

/** One that holds the folder or held it: `lock/7` is held, `lock/7.free` was released. The highest number counts. */
type Generation = { readonly number: number; readonly free: boolean; readonly file: string }

/**
 * Takes the folder for this process alone: two processes on one PGlite folder lose each other's data without an error. The lock
 * of a process that died is taken over. Throws TingsuError('unavailable') naming the process that holds it.
 *
 * Every holder makes a file with the next number, and numbers never come back: of many that find the same dead holder, one can
 * make the next file, and one that was too slow sees the higher number and steps back.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const locks = join(folder, 'lock')
  await mkdir(locks, { recursive: true, mode: 0o700 })
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const top = await highest(locks)
    if (top && !top.free && (await isHeld(top.file))) throw await inUse(folder, top)
    const ours = join(locks, String((top?.number ?? 0) + 1))
    if ((await create(ours)) && (await isHighest(locks, ours))) {
      await clearBelow(locks, ours)
      return hold(folder, locks, ours)
    }
  }
  throw await inUse(folder, null)
}

function hold(folder: string, locks: string, ours: string): FolderLock {
  const now = () => Date.now() / 1000
  const beat = setInterval(() => void utimes(ours, now(), now()).catch(() => null), heartbeatMs).unref()
  return {
    confirm: async () => {
      const top = await highest(locks)
      if (top?.file !== ours) throw await inUse(folder, top)
    },
    release: async () => {
      clearInterval(beat)
      await rename(ours, `${ours}.free`).catch(ignoreMissing)
    },
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(await identifyProcess()), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isFault(error, 'EEXIST')) return false
    throw error
  }
}

async function isHighest(locks: string, ours: string): Promise<boolean> {
  const number = Number(ours.slice(locks.length + 1))
  const rivals = (await generations(locks)).filter((each) => each.number >= number && each.file !== ours)
  if (rivals.length > 0) await rm(ours, { force: true })
  return rivals.length === 0
}

async function clearBelow(locks: string, ours: string): Promise<void> {
  for (const each of await generations(locks)) if (each.file !== ours) await rm(each.file, { force: true })
}

const highest = async (locks: string): Promise<Generation | undefined> =>
  (await generations(locks)).sort((one, other) => other.number - one.number || Number(other.free) - Number(one.free))[0]

async function generations(locks: string): Promise<Generation[]> {
  return (await readdir(locks)).flatMap((name) => {
    const [, number, free] = /^(\d{1,12})(\.free)?$/.exec(name) ?? []
    return number === undefined ? [] : [{ number: Number(number), free: free !== undefined, file: join(locks, name) }]
  })
}

async function isHeld(file: string): Promise<boolean> {
  const holder = await readHolder(file)
  const alive = holder && (await isAlive(holder))
  if (alive !== null) return alive
  const seen = await stat(file).catch(() => null)
  return seen !== null && Date.now() - seen.mtimeMs < silentForMs
}

/** null when the file is gone, or its holder has not finished writing it. */
async function readHolder(file: string): Promise<ProcessIdentity | null> {
  try {
    return identityShape.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

async function inUse(folder: string, by: Generation | null | undefined): Promise<TingsuError> {
  const holder = by ? await readHolder(by.file) : null
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
  return new TingsuError(
    'unavailable',
    `the data folder ${folder} is in use by ${who}: wait until it is ready if it is starting, stop it, or wait half a minute if it is gone`,
  )
}

const isFault = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
const ignoreMissing = (error: unknown): void => {
  if (!isFault(error, 'ENOENT')) throw error
}
