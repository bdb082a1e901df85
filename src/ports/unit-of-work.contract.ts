import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TingsuError } from '../domain/errors.ts'
import { makeComplaint, makeOfficer } from '../testing/make-records.ts'
import type { Stores } from './stores/stores.ts'
import { AlreadyAnswered, type Once, type UnitOfWork } from './unit-of-work.ts'

/** A database as its contract sees it; `executeSql` is the door of a superuser. */
export type ContractDatabase = {
  readonly unitOfWork: UnitOfWork
  readonly executeSql: (sql: string, params?: readonly unknown[]) => Promise<{ readonly rows: unknown[][] }>
  readonly close: () => Promise<void>
}
export type OpenContractDatabase = (options?: { idleLimitMs?: number }) => Promise<ContractDatabase>

const officer = makeOfficer()
const received = (id: string) => ({ type: 'complaint.received', complaintId: id, externalId: null }) as const
const entered = (id: string) => ({ chain: id, action: 'complaint.received', subject: id, details: { channel: 'hotline' } }) as const
const once = (key: string, fingerprint = 'POST /v1/complaints abc'): Once<string> => ({
  key,
  fingerprint,
  present: (result) => ({ status: 201, headers: { etag: '"1"' }, body: JSON.stringify({ id: result }) }),
})

/** Takes a complaint in, with everything that belongs to it. */
async function takeIn(tx: Stores, id: string): Promise<string> {
  await tx.complaints.insert(makeComplaint(id))
  await tx.audit.append(entered(id))
  await tx.events.append(received(id))
  return id
}

export function unitOfWorkContract(name: string, open: OpenContractDatabase): void {
  describe(`the unit of work on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    const count = async (table: string): Promise<number> =>
      Number((await database.executeSql(`SELECT count(*) FROM ${table}`)).rows[0]?.[0])
    const exists = (id: string) => database.unitOfWork.read(officer, async (tx) => (await tx.complaints.find(id)) !== null)

    it('commits state, audit and events together', async () => {
      await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_together'))
      const audit = await database.unitOfWork.read(officer, (tx) => tx.audit.list({ chain: 'cmp_together' }, { limit: 10, cursor: null }))
      expect(await exists('cmp_together')).toBe(true)
      expect(audit.items).toMatchObject([{ seq: 1, action: 'complaint.received', actor: { id: 'prn_officer', role: 'officer' } }])
      const events = await database.unitOfWork.read(officer, (tx) => tx.events.after(0, 100))
      expect(events.map((event) => event.data.complaintId)).toContain('cmp_together')
    })

    it('leaves nothing of work that failed: no state, audit, event or used key', async () => {
      const before = { audit: await count('audit_entries'), events: await count('events'), heads: await count('audit_heads') }
      const failing = database.unitOfWork.run(
        officer,
        async (tx) => {
          await takeIn(tx, 'cmp_undone')
          throw new TingsuError('state_forbids', 'the work changed its mind')
        },
        once('key-undone'),
      )
      await expect(failing).rejects.toMatchObject({ code: 'state_forbids' })
      expect(await exists('cmp_undone')).toBe(false)
      expect({ audit: await count('audit_entries'), events: await count('events'), heads: await count('audit_heads') }).toEqual(before)
      await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_undone'), once('key-undone'))
      expect(await exists('cmp_undone')).toBe(true)
    })

    it('keeps two interleaved units apart: what one undoes, the other does not lose', async () => {
      const { promise: bothWrote, resolve: wrote } = Promise.withResolvers<void>()
      const kept = database.unitOfWork.run(officer, async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_kept_1'))
        setTimeout(wrote, 100)
        await bothWrote
        await tx.complaints.insert(makeComplaint('cmp_kept_2'))
      })
      const undone = database.unitOfWork.run(officer, async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_lost'))
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      await kept
      expect(await Promise.all(['cmp_kept_1', 'cmp_kept_2', 'cmp_lost'].map(exists))).toEqual([true, true, false])
    })

    it('shows nobody what is not committed', async () => {
      const { promise: inserted, resolve: told } = Promise.withResolvers<void>()
      const undone = database.unitOfWork.run(officer, async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_uncommitted'))
        told()
        await new Promise((resolve) => setTimeout(resolve, 50))
        throw new Error('undone')
      })
      const seen = inserted.then(() => exists('cmp_uncommitted'))
      await expect(undone).rejects.toThrow('undone')
      expect(await seen).toBe(false)
    })

    it('refuses a unit inside a unit, and goes on afterwards', async () => {
      const nested = (inner: () => Promise<unknown>) => database.unitOfWork.run(officer, inner)
      await expect(nested(() => database.unitOfWork.run(officer, async () => null))).rejects.toThrow('inside another')
      await expect(nested(() => database.unitOfWork.read(officer, async () => null))).rejects.toThrow('inside another')
      await expect(nested(() => database.unitOfWork.answered(officer, 'k', 'f'))).rejects.toThrow('inside another')
      await expect(database.unitOfWork.run(officer, async () => 'well')).resolves.toBe('well')
    })

    it('refuses to write or record in a read', async () => {
      const read = (work: (tx: Stores) => Promise<unknown>) => database.unitOfWork.read(officer, work)
      await expect(read((tx) => tx.complaints.insert(makeComplaint('cmp_in_read')))).rejects.toMatchObject({ code: 'internal' })
      await expect(read((tx) => tx.audit.append(entered('cmp_in_read')))).rejects.toMatchObject({ code: 'internal' })
      await expect(read((tx) => tx.events.append(received('cmp_in_read')))).rejects.toMatchObject({ code: 'internal' })
      expect(await exists('cmp_in_read')).toBe(false)
    })

    it('does not report success when the work swallowed a failed statement', async () => {
      const work = database.unitOfWork.run(officer, async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_swallowed'))
        await tx.complaints.insert(makeComplaint('cmp_swallowed')).catch(() => null)
        return 'all well'
      })
      await expect(work).rejects.toMatchObject({ code: 'state_forbids' })
      expect(await exists('cmp_swallowed')).toBe(false)
    })

    it('refuses statements after its end, so that they land in no other unit', async () => {
      const kept: Stores[] = []
      await database.unitOfWork.run(officer, async (tx) => void kept.push(tx))
      await expect(kept[0]?.complaints.insert(makeComplaint('cmp_late'))).rejects.toMatchObject({ code: 'internal' })
      await expect(kept[0]?.audit.append(entered('cmp_late'))).rejects.toMatchObject({ code: 'internal' })
      expect(await exists('cmp_late')).toBe(false)
    })

    it('undoes work that never settles, and lets the next one in', async () => {
      const impatient = await open({ idleLimitMs: 100 })
      try {
        const stuck = impatient.unitOfWork.run(officer, async (tx) => {
          await tx.complaints.insert(makeComplaint('cmp_stuck'))
          await new Promise(() => null)
        })
        const next = impatient.unitOfWork.run(officer, (tx) => tx.complaints.insert(makeComplaint('cmp_next')))
        await expect(stuck).rejects.toMatchObject({ code: 'unavailable' })
        await next
        const found = await impatient.unitOfWork.read(officer, (tx) => tx.complaints.list({}, { limit: 10, cursor: null }))
        expect(found.items.map((complaint) => complaint.id)).toEqual(['cmp_next'])
      } finally {
        await impatient.close()
      }
    })

    describe('with an idempotency key', () => {
      it('answers the second request with the first answer and changes nothing again', async () => {
        await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_once'), once('key-1'))
        const again = database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_twice'), once('key-1'))
        await expect(again).rejects.toBeInstanceOf(AlreadyAnswered)
        await expect(again).rejects.toMatchObject({ answer: { status: 201, headers: { etag: '"1"' }, body: '{"id":"cmp_once"}' } })
        expect(await exists('cmp_twice')).toBe(false)
      })

      it('makes one change of ten requests at once', async () => {
        const ids = Array.from({ length: 10 }, (_, index) => `cmp_race_${index}`)
        const runs = await Promise.allSettled(ids.map((id) => database.unitOfWork.run(officer, (tx) => takeIn(tx, id), once('key-race'))))
        const made = runs.filter((run) => run.status === 'fulfilled').map((run) => run.value)
        const answers = runs.filter((run) => run.status === 'rejected').map((run) => run.reason)
        expect(made).toHaveLength(1)
        expect(answers.map((answer) => answer.answer?.body)).toEqual(Array.from({ length: 9 }, () => JSON.stringify({ id: made[0] })))
        expect((await Promise.all(ids.map(exists))).filter(Boolean)).toHaveLength(1)
      })

      it('refuses the key for another request', async () => {
        await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_other'), once('key-2'))
        const other = once('key-2', 'POST /v1/complaints another body')
        await expect(database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_other_2'), other)).rejects.toMatchObject({
          code: 'idempotency_key_reused',
        })
        await expect(database.unitOfWork.answered(officer, 'key-2', other.fingerprint)).rejects.toMatchObject({
          code: 'idempotency_key_reused',
        })
      })

      it('tells beforehand whether a key was answered', async () => {
        await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_asked'), once('key-3'))
        expect(await database.unitOfWork.answered(officer, 'key-3', once('key-3').fingerprint)).toMatchObject({ status: 201 })
        expect(await database.unitOfWork.answered(officer, 'key-never', 'f')).toBeNull()
      })

      it('keeps the keys of two principals apart', async () => {
        await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_mine'), once('key-shared'))
        await database.unitOfWork.run(makeOfficer('prn_other'), (tx) => takeIn(tx, 'cmp_theirs'), once('key-shared'))
        expect(await exists('cmp_theirs')).toBe(true)
      })

      it('forgets answers older than thirty days with a later keyed change, a few at a time', async () => {
        const age = (days: number, keys: string) =>
          database.executeSql(
            `INSERT INTO idempotency_answers (principal_id, key, fingerprint, at)
             SELECT 'prn_gone', '${keys}' || n, 'f', timestamptz '2025-11-27T10:00:00+08:00' - interval '${days} days' FROM generate_series(1, 50) n`,
          )
        await age(31, 'over-')
        await age(29, 'kept-')
        const left = async (keys: string) => count(`idempotency_answers WHERE key LIKE '${keys}%'`)
        await database.unitOfWork.run(officer, (tx) => takeIn(tx, 'cmp_sweep_1'), once('key-sweep-1'))
        const afterOne = await left('over-')
        expect(afterOne).toBeGreaterThan(0)
        expect(afterOne).toBeLessThan(50)
        for (const turn of [2, 3, 4])
          await database.unitOfWork.run(officer, (tx) => takeIn(tx, `cmp_sweep_${turn}`), once(`key-sweep-${turn}`))
        expect(await left('over-')).toBe(0)
        expect(await left('kept-')).toBe(50)
      })

      it('stores the answer sealed: the words of a complaint are not readable in the table', async () => {
        await database.unitOfWork.run(officer, async () => 'words-of-a-complaint', once('key-sealed'))
        const { rows } = await database.executeSql("SELECT answer FROM idempotency_answers WHERE key = 'key-sealed'")
        expect(String(rows[0]?.[0])).toMatch(/^v1\./)
        expect(String(rows[0]?.[0])).not.toContain('words-of-a-complaint')
      })
    })

    it('gives events their sequences in the order of the commits: no reader sees a gap that fills later', async () => {
      const start = (await database.unitOfWork.read(officer, (tx) => tx.events.after(0, 100_000))).at(-1)?.sequence ?? 0
      const write = async (index: number) => {
        const work = database.unitOfWork.run(officer, async (tx) => {
          await tx.events.append(received(`cmp_order_${index}`))
          await tx.complaints.insert(makeComplaint(`cmp_order_${index}`))
          if (index % 3 === 0) await new Promise((resolve) => setTimeout(resolve, (index * 7) % 20))
          await tx.events.append({ type: 'complaint.triaged', complaintId: `cmp_order_${index}`, externalId: null })
          if (index % 10 === 9) throw new Error('undone')
        })
        await work.catch((error) => expect(error).toMatchObject({ message: 'undone' }))
      }
      let writing = true
      const writers = Promise.all(Array.from({ length: 30 }, (_, index) => write(index))).finally(() => {
        writing = false
      })
      const seen: number[] = []
      for (let last = false; !last; ) {
        last = !writing
        const after = seen.at(-1) ?? start
        const events = await database.unitOfWork.read(officer, (tx) => tx.events.after(after, 7))
        seen.push(...events.map((event) => event.sequence))
        if (events.length > 0) last = false
      }
      await writers
      expect(seen).toEqual(Array.from({ length: 54 }, (_, index) => start + 1 + index))
    })
  })
}
