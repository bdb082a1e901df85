import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadOrCreateDataKey } from './data-key-file.ts'

describe('the data key file', () => {
  let parent = ''
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'tingsu-key-'))
  })
  afterEach(() => rm(parent, { recursive: true }))

  it('is made once, for the owner alone, and leaves nothing beside it', async () => {
    const folder = join(parent, 'data')
    const key = await loadOrCreateDataKey(folder)
    expect(Buffer.from(key, 'base64')).toHaveLength(32)
    expect(await loadOrCreateDataKey(folder)).toBe(key)
    expect((await stat(join(folder, 'data-key'))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await readdir(folder)).toEqual(['data-key'])
  })

  it('is the same for two that make it at once', async () => {
    const keys = await Promise.all([1, 2, 3, 4].map(() => loadOrCreateDataKey(parent)))
    expect(new Set(keys).size).toBe(1)
  })

  it('is closed to others again when somebody opened it', async () => {
    await loadOrCreateDataKey(parent)
    await chmod(join(parent, 'data-key'), 0o644)
    await loadOrCreateDataKey(parent)
    expect((await stat(join(parent, 'data-key'))).mode & 0o777).toBe(0o600)
  })

  it('is not made anew beside a database that was sealed with a lost one', async () => {
    await mkdir(join(parent, 'database'))
    await expect(loadOrCreateDataKey(parent)).rejects.toMatchObject({ code: 'unavailable' })
    expect(await readdir(parent)).toEqual(['database'])
  })
})
