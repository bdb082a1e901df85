import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pgliteSnapshot } from '../../testing/database-templates.ts'
import { makeComplaint, makeOfficer } from '../../testing/make-records.ts'
import { testParts } from '../../testing/open-test-database.ts'
import { createCipher } from '../crypto/create-cipher.ts'
import type { OpenDatabase } from './database-parts.ts'
import { openEmbeddedDatabase, restoreEmbeddedDatabase } from './open-embedded-database.ts'

const officer = makeOfficer()
const answer = { status: 201, headers: {}, body: '{}' }
const child = join(import.meta.dirname, '../../testing/embedded-child.ts')

describe('the embedded database', () => {
  let folder = ''
  const opened: OpenDatabase[] = []
  const children: ChildProcess[] = []
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'tingsu-embedded-')), 'data')
  })
  afterEach(async () => {
    for (const each of children.splice(0)) each.kill('SIGKILL')
    for (const each of opened.splice(0)) await each.close()
    await rm(join(folder, '..'), { recursive: true })
  })

  const open = async (): Promise<OpenDatabase> => {
    const snapshot = new Uint8Array(await readFile(await pgliteSnapshot()))
    const database = await openEmbeddedDatabase({ folder, snapshot, ...testParts() })
    opened.push(database)
    return database
  }
  const close = async (database: OpenDatabase): Promise<void> => {
    opened.splice(opened.indexOf(database), 1)
    await database.close()
  }
  const store = (database: OpenDatabase, id: string) =>
    database.unitOfWork.run(officer, async (tx) => {
      await tx.complaints.insert(makeComplaint(id))
      await tx.audit.append({ chain: id, action: 'complaint.received', subject: id, details: { channel: 'hotline' } })
    })
  const stored = async (database: OpenDatabase): Promise<string[]> => {
    const { items } = await database.unitOfWork.read(officer, (tx) => tx.complaints.list({}, { limit: 1000, cursor: null }))
    return items.map((complaint) => complaint.id).toReversed()
  }
  /** A process of its own that opens the folder and writes one complaint after the other, telling each that was acknowledged. */
  const startChild = (): { process: ChildProcess; lines: AsyncIterator<string> } => {
    const running = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(running)
    return { process: running, lines: createInterface({ input: running.stdout })[Symbol.asyncIterator]() }
  }

  it('keeps what was stored, in a folder that is closed to others', async () => {
    const first = await open()
    await store(first, 'cmp_1')
    await close(first)
    const again = await open()
    expect(await stored(again)).toEqual(['cmp_1'])
    const modes = await Promise.all([folder, join(folder, 'database')].map(async (path) => (await stat(path)).mode & 0o777))
    expect(modes).toEqual([0o700, 0o700])
    expect((await readdir(folder)).sort()).toEqual(['database', 'lock', 'version'])
  })

  it('refuses a second opening in the same process, and opens again once the first is closed', async () => {
    const first = await open()
    await expect(open()).rejects.toThrow(`in use by process ${process.pid}`)
    await store(first, 'cmp_still_fine')
    await close(first)
    expect(await stored(await open())).toEqual(['cmp_still_fine'])
  })

  it('loses nothing that was acknowledged when its process is killed, and takes over the lock of the dead', async () => {
    const writer = startChild()
    const acknowledged: string[] = []
    for (let index = 0; index < 25; index += 1) acknowledged.push((await writer.lines.next()).value)
    await expect(open()).rejects.toThrow(`in use by process ${writer.process.pid}`)
    const gone = new Promise((resolve) => writer.process.once('exit', resolve))
    writer.process.kill('SIGKILL')
    await gone
    for (let rest = await writer.lines.next(); !rest.done; rest = await writer.lines.next()) acknowledged.push(rest.value)

    const database = await open()
    const found = await stored(database)
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged)
    // At most the one that was under way came through unheard.
    expect(found.length - acknowledged.length).toBeLessThanOrEqual(1)
    for (const id of found) expect(await database.unitOfWork.answered(officer, `key-${id}`, 'f')).toMatchObject({ status: 201 })
    const verdict = await database.unitOfWork.read(officer, (tx) => tx.audit.verify())
    expect(verdict).toEqual({ entries: found.length, chains: found.length, broken: [] })
  })

  it('forgets, when it is opened, idempotency answers that went out of date while it was closed', async () => {
    const first = await open()
    await first.unitOfWork.run(officer, async () => null, { key: 'key-fresh', fingerprint: 'f', present: () => answer })
    await first.unitOfWork.run(officer, async () => null, { key: 'key-old', fingerprint: 'f', present: () => answer })
    await first.executeSql("UPDATE idempotency_answers SET at = at - interval '31 days' WHERE key = 'key-old'")
    await close(first)
    const again = await open()
    expect(await again.unitOfWork.answered(officer, 'key-old', 'f')).toBeNull()
    expect(await again.unitOfWork.answered(officer, 'key-fresh', 'f')).toEqual(answer)
  })

  it('refuses a folder of a newer release', async () => {
    await close(await open())
    await writeFile(join(folder, 'version'), '{"layout": 2}')
    await expect(open()).rejects.toThrow('newer release')
  })

  it('is made from nothing on a first start, over the leftovers of one that was killed', async () => {
    const { process: starting } = startChild()
    const half = join(folder, 'database.new')
    for (let tries = 0; tries < 400 && !(await stat(half).catch(() => null)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const gone = new Promise((resolve) => starting.once('exit', resolve))
    starting.kill('SIGKILL')
    await gone
    expect(await readdir(folder)).toContain('database.new')
    const database = await openEmbeddedDatabase({ folder, ...testParts() })
    opened.push(database)
    expect(await stored(database)).toEqual([])
    expect(await readdir(folder)).not.toContain('database.new')
  })

  it('refuses another data key than the one it was sealed with', async () => {
    await close(await open())
    const other = { ...testParts(), cipher: createCipher(Buffer.alloc(32, 9).toString('base64')) }
    await expect(openEmbeddedDatabase({ folder, ...other })).rejects.toThrow('TINGSU_DATA_KEY')
    expect(await stored(await open())).toEqual([])
  })

  it('gives a backup that can be put in its place, and keeps what was there', async () => {
    const first = await open()
    await store(first, 'cmp_in_backup')
    const backup = new Uint8Array(await first.keeper.backup())
    await store(first, 'cmp_after_backup')
    await expect(restoreEmbeddedDatabase({ folder, backup })).rejects.toThrow('in use by process')
    await close(first)
    const kept = await restoreEmbeddedDatabase({ folder, backup, now: '2025-11-27T10:00:00Z' })
    expect(kept).toBe(join(folder, 'database.before-restore-20251127T100000Z'))
    const restored = await open()
    expect(await stored(restored)).toEqual(['cmp_in_backup'])
    await store(restored, 'cmp_later')
    expect((await restored.unitOfWork.read(officer, (tx) => tx.audit.verify())).broken).toEqual([])
    expect((await readdir(folder)).sort()).toEqual(['database', 'database.before-restore-20251127T100000Z', 'lock', 'version'])
  })

  it('restores into an empty folder, and refuses a file that is no backup without changing anything', async () => {
    const first = await open()
    await store(first, 'cmp_1')
    const backup = new Uint8Array(await first.keeper.backup())
    await close(first)
    for (const wrong of [new Uint8Array(), Uint8Array.from([1, 2, 3]), backup.slice(0, 10_000)])
      await expect(restoreEmbeddedDatabase({ folder, backup: wrong })).rejects.toMatchObject({ code: 'invalid_input' })
    expect((await readdir(folder)).sort()).toEqual(['database', 'lock', 'version'])
    expect(await stored(await open())).toEqual(['cmp_1'])
    const elsewhere = join(folder, '..', 'other')
    expect(await restoreEmbeddedDatabase({ folder: elsewhere, backup })).toBeNull()
    expect((await readdir(elsewhere)).sort()).toEqual(['database', 'lock'])
  })
})
