import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TingsuError } from '../../../domain/errors.ts'
import { openPglite, type PgliteDatabase } from '../pglite/pglite-database.ts'

/** How the folder is laid out: lock, data-key, version, database/. Grows when an older release could not read it. */
const layout = 1

export const databaseIn = (folder: string): string => join(folder, 'database')

/** Makes the folder ready under its lock: right layout, no leftovers, a database in it. The first time takes some seconds. */
export async function prepareFolder(folder: string, snapshot?: Uint8Array<ArrayBuffer>): Promise<void> {
  await refuseNewerLayout(folder)
  await finishRestore(folder)
  await rm(join(folder, 'database.new'), { recursive: true, force: true })
  if (!(await exists(databaseIn(folder)))) await rename(await makeDatabase(folder, 'new', { snapshot }), databaseIn(folder))
  await writeFile(join(folder, 'version'), JSON.stringify({ layout }), { mode: 0o600 })
}

type Made = {
  readonly snapshot: Uint8Array<ArrayBuffer> | undefined
  readonly check?: (database: PgliteDatabase) => Promise<unknown>
}

/**
 * A whole, closed database beside the one in use, ready to be moved: a process killed here leaves nothing half made in place, and a
 * snapshot that is none leaves nothing at all.
 */
async function makeDatabase(folder: string, name: 'new' | 'restoring', made: Made): Promise<string> {
  const beside = join(folder, `database.${name}`)
  await rm(beside, { recursive: true, force: true })
  // PGlite creates its files open to all: the folder around them is what keeps others out.
  await mkdir(beside, { mode: 0o700 })
  try {
    await fillDatabase(beside, made)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
  return beside
}

async function fillDatabase(beside: string, { snapshot, check }: Made): Promise<void> {
  const database = await openPglite({ folder: beside, ...(snapshot && { snapshot }) })
  try {
    await check?.(database)
  } finally {
    await database.close()
  }
}

/**
 * Puts the snapshot, once `check` has looked at it, in the place of the database, which is kept as `kept`. Killed at any moment,
 * there is the old database or the new one.
 */
export async function replaceDatabase(folder: string, kept: string, made: Required<Made>): Promise<void> {
  const restored = restoredIn(folder)
  await rm(restored, { recursive: true, force: true })
  await rename(await makeDatabase(folder, 'restoring', made), restored)
  if (await exists(databaseIn(folder))) await rename(databaseIn(folder), kept)
  await rename(restored, databaseIn(folder))
}

const restoredIn = (folder: string): string => join(folder, 'database.restored')

async function finishRestore(folder: string): Promise<void> {
  if ((await exists(restoredIn(folder))) && !(await exists(databaseIn(folder)))) await rename(restoredIn(folder), databaseIn(folder))
  for (const left of ['restored', 'restoring']) await rm(join(folder, `database.${left}`), { recursive: true, force: true })
}

async function refuseNewerLayout(folder: string): Promise<void> {
  const file = join(folder, 'version')
  if (!(await exists(file))) return
  const version = z.object({ layout: z.int() }).safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (version.success && version.data.layout <= layout) return
  throw new TingsuError('unavailable', `the data folder ${folder} was made by a newer release of Tingsu`)
}

export const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null
