import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VaultContent, VaultEntry } from '../../domain/personal-data.ts'
import { makeComplaint, makeOfficer } from '../../testing/make-records.ts'
import type { ContractDatabase, OpenContractDatabase } from '../unit-of-work.contract.ts'
import type { Stores } from './stores.ts'

const officer = makeOfficer()
const holding = (...entries: VaultEntry[]): VaultContent => ({ entries, wordings: [] })

export function vaultContract(name: string, open: OpenContractDatabase): void {
  describe(`the vault of a complaint on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
      await run((tx) => tx.complaints.insert(makeComplaint('cmp_1')))
    })
    afterAll(() => database.close())

    const run = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.run(officer, work)
    const read = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.read(officer, work)

    const phone = { placeholder: '〔电话1〕', kind: 'phone', original: '138 0013 8000' } as const
    const name = { placeholder: '〔姓名1〕', kind: 'name', original: '王小明' } as const

    it('gives back the originals in their order and keeps those that are there', async () => {
      await run((tx) => tx.vaults.save('cmp_1', holding(phone)))
      await run((tx) => tx.vaults.save('cmp_1', holding({ ...phone, original: '别的号码' }, name)))
      expect(await read((tx) => tx.vaults.load('cmp_1'))).toEqual(holding(phone, name))
      expect(await read((tx) => tx.vaults.load('cmp_without'))).toEqual(holding())
    })

    it('gives back in their order how the numbers of a text were written, each text once', async () => {
      const wordings = [
        { text: '电话〔电话1〕', writings: ['138-0013-8000'] },
        { text: '〔姓名1〕又来电，〔电话1〕', writings: ['王小明', '一三八零零一三八零零零'] },
      ]
      await run((tx) => tx.vaults.save('cmp_1', { entries: [], wordings }))
      await run((tx) => tx.vaults.save('cmp_1', { entries: [], wordings }))
      expect(await read((tx) => tx.vaults.load('cmp_1'))).toEqual({ entries: [phone, name], wordings })
      const { rows } = await database.executeSql('SELECT text_digest, sealed FROM vault_wordings')
      expect(JSON.stringify(rows)).not.toMatch(/王小明|8000|来电/)
    })

    it('holds nothing in the clear', async () => {
      const { rows } = await database.executeSql("SELECT sealed, blind_index FROM vault_entries WHERE complaint_id = 'cmp_1'")
      expect(rows).toHaveLength(2)
      expect(JSON.stringify(rows)).not.toMatch(/王小明|8000/)
    })

    it('indexes a number that is written in another way alike, and no name at all', async () => {
      await run(async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_2'))
        await tx.vaults.save('cmp_2', holding({ ...phone, original: '１３８００１３８０００' }, name))
      })
      const { rows } = await database.executeSql('SELECT kind, count(DISTINCT blind_index) FROM vault_entries GROUP BY kind ORDER BY kind')
      expect(rows.map(([kind, indexes]) => [kind, Number(indexes)])).toEqual([
        ['name', 0],
        ['phone', 1],
      ])
    })

    it('does not open an original that was copied into another complaint', async () => {
      await run(async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_3'))
        await tx.vaults.save('cmp_3', holding(name))
      })
      await database.executeSql(
        "UPDATE vault_entries SET sealed = (SELECT sealed FROM vault_entries WHERE complaint_id = 'cmp_1' AND kind = 'name') WHERE complaint_id = 'cmp_3'",
      )
      await expect(read((tx) => tx.vaults.load('cmp_3'))).rejects.toMatchObject({ code: 'internal' })
    })

    it('is emptied for good by erasure; placeholders stay and the audit chains still hold', async () => {
      await run(async (tx) => {
        await tx.vaults.erase('cmp_1')
        await tx.audit.append({ chain: 'cmp_1', action: 'complaint.erased', subject: 'cmp_1', details: { reasonDigest: 'd' } })
      })
      expect(await read((tx) => tx.vaults.load('cmp_1'))).toEqual(
        holding({ ...phone, original: '〔电话1〕' }, { ...name, original: '〔姓名1〕' }),
      )
      const { rows } = await database.executeSql("SELECT sealed, blind_index FROM vault_entries WHERE complaint_id = 'cmp_1'")
      expect(rows).toEqual([
        [null, null],
        [null, null],
      ])
      expect((await read((tx) => tx.audit.verify())).broken).toEqual([])
    })
  })
}
