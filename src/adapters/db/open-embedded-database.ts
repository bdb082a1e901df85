import { mkdir } from 'node:fs/promises'
import { TingsuError } from '../../domain/errors.ts'
import { checkDataKey } from './data-key-check.ts'
import type { DatabaseParts, OpenDatabase } from './database-parts.ts'
import { databaseIn, exists, prepareFolder, replaceDatabase } from './folder/data-folder.ts'
import { type FolderLock, lockFolder } from './folder/folder-lock.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite/pglite-database.ts'
import { presentPglite } from './present-pglite.ts'
import { SqlFailure } from './sql-failure.ts'
import { sweepAtStart } from './sweep-at-start.ts'

export type EmbeddedOptions = DatabaseParts & {
  readonly folder: string
  /** A dump that a new folder begins with, in place of an empty database: saves the seconds of making one. */
  readonly snapshot?: Uint8Array<ArrayBuffer> | undefined
}

/**
 * PGlite in a folder that this process alone holds; made and migrated on first start. Throws TingsuError('unavailable') when
 * another process holds the folder, or it cannot be opened.
 */
export async function openEmbeddedDatabase({ folder, snapshot, ...parts }: EmbeddedOptions): Promise<OpenDatabase> {
  return holdingFolder(folder, async (lock) => {
    await prepareFolder(folder, snapshot)
    const database = await openPglite({ folder: databaseIn(folder) })
    try {
      await lock.confirm()
      await migrate(database)
      await checkDataKey(database, parts.cipher)
      await sweepAtStart(database, parts)
    } catch (error) {
      await database.close()
      throw error
    }
    return presentPglite(database, parts, lock.release)
  })
}

export type RestoreOptions = { readonly folder: string; readonly backup: Uint8Array<ArrayBuffer>; readonly now?: string | undefined }

/**
 * Puts a backup in the place of the database; nobody may hold the folder. The former database is kept beside it: answers where,
 * null when there was none. Throws TingsuError('invalid_input') for a file that is no backup; then nothing has changed.
 */
export async function restoreEmbeddedDatabase({ folder, backup, now = new Date().toISOString() }: RestoreOptions): Promise<string | null> {
  return holdingFolder(folder, async (lock) => {
    const kept = `${databaseIn(folder)}.before-restore-${now.replaceAll(/[^0-9TZ]/g, '')}`
    const former = (await exists(databaseIn(folder))) ? kept : null
    try {
      await replaceDatabase(folder, kept, { snapshot: backup, check: migrate })
    } catch (error) {
      throw error instanceof SqlFailure ? noBackup() : error
    }
    await lock.release()
    return former
  })
}

async function holdingFolder<Result>(folder: string, work: (lock: FolderLock) => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder)
  try {
    return await work(lock)
  } catch (error) {
    await lock.release()
    throw error instanceof SqlFailure ? unopened(folder) : error
  }
}

const noBackup = () =>
  new TingsuError(
    'invalid_input',
    'this is no backup of a Tingsu database, nothing was changed: give a file that `npm run db -- backup FILE` wrote',
  )
const unopened = (folder: string) =>
  new TingsuError('unavailable', `the database in ${folder} could not be opened: put a backup in place with npm run db -- restore FILE`)
