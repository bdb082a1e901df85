import { chmod, constants, copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TingsuError } from '../../domain/errors.ts'

/**
 * The data key of an embedded database: the one in `<folder>/data-key`, made on first start (mode 0600). Throws
 * TingsuError('unavailable') when a database is there but its key is not: a new key could read nothing in it.
 */
export async function loadOrCreateDataKey(folder: string): Promise<string> {
  const file = join(folder, 'data-key')
  const known = await readKey(file)
  if (known) return known
  if (await exists(join(folder, 'database')))
    throw new TingsuError('unavailable', `the key of the database in ${folder} is not there: put back ${file} or set TINGSU_DATA_KEY`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await createKey(file)
  return (await readKey(file)) ?? Promise.reject(new TingsuError('unavailable', `${file} could not be written`))
}

// Written whole beside, then linked: a process killed here leaves no half key, and of two at once one wins.
async function createKey(file: string): Promise<void> {
  const draft = `${file}.${crypto.randomUUID()}`
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  await writeFile(draft, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, file)
  } catch (error) {
    if (!isFault(error, 'EEXIST')) await copyNew(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

// Some mounted folders know no hard links.
async function copyNew(draft: string, file: string): Promise<void> {
  try {
    await copyFile(draft, file, constants.COPYFILE_EXCL)
  } catch (error) {
    if (!isFault(error, 'EEXIST')) throw error
  }
}

async function readKey(file: string): Promise<string | null> {
  try {
    const key = (await readFile(file, 'utf8')).trim()
    await chmod(file, 0o600)
    return key
  } catch (error) {
    if (isFault(error, 'ENOENT')) return null
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isFault(error, 'ENOENT')) return false
    throw error
  }
}

const isFault = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
