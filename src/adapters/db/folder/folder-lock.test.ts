import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { identifyProcess, type ProcessIdentity } from './process-identity.ts'

describe('the lock of a data folder', () => {
  let folder = ''
  const held: FolderLock[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tingsu-lock-'))
    await mkdir(join(folder, 'lock'))
  })
  afterEach(async () => {
    for (const lock of held.splice(0)) await lock.release()
    await rm(folder, { recursive: true })
  })

  const take = async (): Promise<void> => void held.push(await lockFolder(folder))
  const releaseAll = async (): Promise<void> => {
    for (const lock of held.splice(0)) await lock.release()
  }
  const leave = (number: number, holder: unknown) => writeFile(join(folder, 'lock', String(number)), JSON.stringify(holder))
  const files = () => readdir(join(folder, 'lock'))
  const dead = async (): Promise<ProcessIdentity> => {
    const gone = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    const identity = await identifyProcess(gone.pid)
    const exited = new Promise((resolve) => gone.once('exit', resolve))
    gone.kill('SIGKILL')
    await exited
    return identity
  }

  it('goes to one of many that come at once, again and again', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const came = await Promise.allSettled(Array.from({ length: 8 }, take))
      expect(came.filter((each) => each.status === 'fulfilled').length).toBeLessThanOrEqual(1)
      if (held.length === 0) await take()
      await held[0]?.confirm()
      await releaseAll()
    }
  })

  it('goes to one of many that find the lock of a dead process', async () => {
    const identity = await dead()
    for (let round = 1; round <= 20; round += 1) {
      await rm(join(folder, 'lock'), { recursive: true })
      await mkdir(join(folder, 'lock'))
      await leave(7, identity)
      const came = await Promise.allSettled(Array.from({ length: 8 }, take))
      expect(came.filter((each) => each.status === 'fulfilled').length).toBeLessThanOrEqual(1)
      if (held.length === 0) await take()
      await held[0]?.confirm()
      expect(await files()).not.toContain('7')
      await releaseAll()
    }
  })

  it('says who holds it', async () => {
    await take()
    const [file = ''] = await files()
    expect(JSON.parse(await readFile(join(folder, 'lock', file), 'utf8'))).toEqual(await identifyProcess())
    await expect(take()).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(`process ${process.pid} on`) })
  })

  it('is not fooled by a pid that was given to another process', async () => {
    await leave(1, { ...(await identifyProcess()), started: '1' })
    await take()
    expect(await files()).toEqual(['2'])
  })

  it('stays with a process that is alive', async () => {
    const alive = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    try {
      await leave(1, await identifyProcess(alive.pid))
      await expect(take()).rejects.toThrow(`process ${alive.pid} on`)
      expect(await files()).toEqual(['1'])
    } finally {
      alive.kill()
    }
  })

  it.each([
    ['of another machine or container', { pid: 1, host: 'elsewhere', scope: 'another boot', started: '1' }],
    ['that is only half written', 'half'],
  ])('holds back from a lock %s until it has been silent for half a minute', async (_what, holder) => {
    await leave(1, holder)
    await expect(take()).rejects.toMatchObject({ code: 'unavailable' })
    const minuteAgo = Date.now() / 1000 - 60
    await utimes(join(folder, 'lock', '1'), minuteAgo, minuteAgo)
    await take()
    expect(await files()).toEqual(['2'])
  })

  it('knows when it was lost to somebody else', async () => {
    await take()
    await leave(99, await dead())
    await expect(held[0]?.confirm()).rejects.toMatchObject({ code: 'unavailable' })
  })
})
