import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminChain } from '../../domain/audit.ts'
import { makeComplaint, makeOfficer } from '../../testing/make-records.ts'
import type { ContractDatabase, OpenContractDatabase } from '../unit-of-work.contract.ts'
import type { Stores } from './stores.ts'

const officer = makeOfficer()
const append = (tx: Stores, chain: string, subject = chain) =>
  tx.audit.append({
    chain,
    action: 'complaint.received',
    subject,
    details: { channel: 'hotline', version: 1.5, names: ['b', 'a'], none: null },
  })

export function recordsContract(name: string, open: OpenContractDatabase): void {
  describe(`audit and events on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    const run = <Result>(work: (tx: Stores) => Promise<Result>, actor = officer) => database.unitOfWork.run(actor, work)
    const read = <Result>(work: (tx: Stores) => Promise<Result>, actor = officer) => database.unitOfWork.read(actor, work)
    const verify = () => read((tx) => tx.audit.verify())

    it('links the entries of a chain, whoever writes at the same time', async () => {
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          run(async (tx) => {
            const chains = index % 2 === 0 ? ['cmp_1', adminChain] : [adminChain, 'cmp_1']
            for (const chain of chains) await append(tx, chain)
          }),
        ),
      )
      expect(await verify()).toEqual({ entries: 24, chains: 2, broken: [] })
      const { items } = await read((tx) => tx.audit.list({ chain: 'cmp_1' }, { limit: 100, cursor: null }))
      expect(items.map((entry) => entry.seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
      expect(items[0]?.previousHash).toBe(items[1]?.hash)
    })

    it('lists by chain, action and subject, page by page', async () => {
      await run(async (tx) => {
        for (const index of [1, 2, 3]) await append(tx, 'cmp_2', `drf_${index}`)
        await tx.audit.append({ chain: 'cmp_2', action: 'complaint.closed', subject: 'cmp_2', details: { outcome: 'upheld' } })
      })
      const list = async (filter: Parameters<Stores['audit']['list']>[0], cursor: string | null = null) =>
        read((tx) => tx.audit.list({ chain: 'cmp_2', ...filter }, { limit: 3, cursor }))
      const first = await list({})
      expect(first.items.map((entry) => entry.seq)).toEqual([4, 3, 2])
      expect((await list({}, first.nextCursor)).items.map((entry) => entry.seq)).toEqual([1])
      expect((await list({ action: 'complaint.closed' })).items.map((entry) => entry.seq)).toEqual([4])
      expect((await list({ subject: 'drf_2' })).items.map((entry) => entry.seq)).toEqual([2])
      await expect(list({}, 'Y29tcGxhaW50czox')).rejects.toMatchObject({ code: 'invalid_input' })
    })

    it('shows a branch its own entries and events, and those of administration', async () => {
      await run(async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_east', { orgUnit: '东' }))
        await append(tx, 'cmp_east')
        await tx.events.append({ type: 'complaint.received', complaintId: 'cmp_east', externalId: null })
      })
      const seenBy = async (orgUnit: string) => {
        const actor = makeOfficer('prn_branch', { orgUnit })
        const audit = await read((tx) => tx.audit.list({}, { limit: 100, cursor: null }), actor)
        const events = await read((tx) => tx.events.after(0, 100), actor)
        return [[...new Set(audit.items.map((entry) => entry.chain))].sort(), events.map((event) => event.data.complaintId)]
      }
      expect(await seenBy('东')).toEqual([[adminChain, 'cmp_east'], ['cmp_east']])
      expect(await seenBy('西')).toEqual([[adminChain], []])
    })

    it('gives an event everything but what it has not', async () => {
      const whole = { complaintId: 'cmp_1', externalId: 'CRM-1', draftId: 'drf_1', version: 2, changed: ['assignee'] }
      await run((tx) => tx.events.append({ type: 'draft.ready', ...whole }))
      const event = (await read((tx) => tx.events.after(0, 100))).at(-1)
      const { sequence = 0, timestamp = '' } = event ?? {}
      expect(event).toEqual({ sequence, type: 'draft.ready', timestamp, data: { sequence, ...whole } })
      expect(await read((tx) => tx.events.after(sequence, 100))).toEqual([])
    })

    it.each([
      'UPDATE audit_entries SET subject = subject',
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
      'UPDATE events SET type = type',
      'DELETE FROM events',
      'TRUNCATE events',
      'DELETE FROM audit_heads',
      'UPDATE audit_heads SET seq = seq - 1',
      'DELETE FROM event_counter',
    ])('is append-only in the database too: %s', async (statement) => {
      const before = await verify()
      await expect(database.executeSql(statement)).rejects.toMatchObject({ cause: { message: 'executeSql: SQLSTATE 23001' } })
      expect(await verify()).toEqual(before)
    })

    describe('verification', () => {
      /** A superuser who switches the guards off, tampers, and switches them on again. */
      const tamper = async (statement: string) => {
        for (const table of ['audit_entries', 'audit_heads']) await database.executeSql(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
        await database.executeSql(statement)
        for (const table of ['audit_entries', 'audit_heads']) await database.executeSql(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
      }
      const chainOfThree = (chain: string) =>
        run(async (tx) => {
          for (const subject of ['one', 'two', 'three']) await append(tx, chain, subject)
        })

      it.each([
        ['a changed word', 'UPDATE audit_entries SET details = \'{"channel": "app"}\' WHERE chain = \'$\' AND seq = 2', [[2, 'hash']]],
        ['a changed actor', "UPDATE audit_entries SET actor_id = 'prn_other' WHERE chain = '$' AND seq = 2", [[2, 'hash']]],
        ['a changed time', "UPDATE audit_entries SET at = at + interval '1 day' WHERE chain = '$' AND seq = 2", [[2, 'hash']]],
        [
          'a changed hash',
          "UPDATE audit_entries SET hash = repeat('0', 64) WHERE chain = '$' AND seq = 2",
          [
            [2, 'hash'],
            [3, 'link'],
          ],
        ],
        [
          'a removed entry',
          "DELETE FROM audit_entries WHERE chain = '$' AND seq = 2",
          [
            [3, 'gap'],
            [3, 'link'],
          ],
        ],
        [
          'a cut tail',
          "DELETE FROM audit_entries WHERE chain = '$' AND seq = 3",
          [
            [2, 'head'],
            [3, 'head'],
          ],
        ],
        ['a whole chain cut off', "DELETE FROM audit_entries WHERE chain = '$'", [[3, 'head']]],
        ['a removed head', "DELETE FROM audit_heads WHERE chain = '$'", [[3, 'head']]],
      ] as const)('finds %s', async (what, statement, expected) => {
        const chain = `cmp_${what.replaceAll(' ', '_')}`
        await chainOfThree(chain)
        expect((await verify()).broken.filter((link) => link.chain === chain)).toEqual([])
        await tamper(statement.replace('$', chain))
        const found = (await verify()).broken.filter((link) => link.chain === chain)
        expect(found.map((link) => [link.seq, link.problem])).toEqual(expected)
      })

      it('walks chains that are longer than one batch', async () => {
        await run(async (tx) => {
          for (let index = 0; index < 2500; index += 1) await append(tx, 'cmp_long', `s${index}`)
        })
        expect((await verify()).broken.filter((link) => link.chain === 'cmp_long')).toEqual([])
        await tamper("UPDATE audit_entries SET subject = 'x' WHERE chain = 'cmp_long' AND seq = 1001")
        expect((await verify()).broken.filter((link) => link.chain === 'cmp_long')).toEqual([
          { chain: 'cmp_long', seq: 1001, problem: 'hash' },
        ])
      })
    })
  })
}
