import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Closing } from '../../domain/complaint.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { makeComplaint, makeDraft, makeOfficer } from '../../testing/make-records.ts'
import type { ContractDatabase, OpenContractDatabase } from '../unit-of-work.contract.ts'
import type { DraftVersion, Review } from './drafts.ts'
import type { Stores } from './stores.ts'

const officer = makeOfficer()
const at = '2025-11-27T10:00:00+08:00'
const checks = { results: [], summary: { blockers: 0, majors: 0, minors: 0 } }
const versionOne: DraftVersion = { version: 1, text: '草稿', author: null, reasonCode: null, note: null, checks, at }

export function complaintFileContract(name: string, open: OpenContractDatabase): void {
  describe(`what lies in the file of a complaint on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
      await run((tx) => tx.complaints.insert(makeComplaint('cmp_1')))
    })
    afterAll(() => database.close())

    const run = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.run(officer, work)
    const read = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.read(officer, work)

    describe('the vault', () => {
      const phone = { placeholder: '〔电话1〕', kind: 'phone', original: '138 0013 8000' } as const
      const name = { placeholder: '〔姓名1〕', kind: 'name', original: '王小明' } as const

      it('gives back the originals in their order and keeps those that are there', async () => {
        await run((tx) => tx.vaults.save('cmp_1', [phone]))
        await run((tx) => tx.vaults.save('cmp_1', [{ ...phone, original: '别的号码' }, name]))
        expect(await read((tx) => tx.vaults.load('cmp_1'))).toEqual([phone, name])
        expect(await read((tx) => tx.vaults.load('cmp_without'))).toEqual([])
      })

      it('holds nothing in the clear', async () => {
        const { rows } = await database.executeSql("SELECT sealed, blind_index FROM vault_entries WHERE complaint_id = 'cmp_1'")
        expect(rows).toHaveLength(2)
        expect(JSON.stringify(rows)).not.toMatch(/王小明|8000/)
      })

      it('indexes a number that is written in another way alike, and no name at all', async () => {
        await run(async (tx) => {
          await tx.complaints.insert(makeComplaint('cmp_2'))
          await tx.vaults.save('cmp_2', [{ ...phone, original: '１３８００１３８０００' }, name])
        })
        const { rows } = await database.executeSql(
          'SELECT kind, count(DISTINCT blind_index) FROM vault_entries GROUP BY kind ORDER BY kind',
        )
        expect(rows.map(([kind, indexes]) => [kind, Number(indexes)])).toEqual([
          ['name', 0],
          ['phone', 1],
        ])
      })

      it('does not open an original that was copied into another complaint', async () => {
        await run(async (tx) => {
          await tx.complaints.insert(makeComplaint('cmp_3'))
          await tx.vaults.save('cmp_3', [name])
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
        expect(await read((tx) => tx.vaults.load('cmp_1'))).toEqual([
          { ...phone, original: '〔电话1〕' },
          { ...name, original: '〔姓名1〕' },
        ])
        const { rows } = await database.executeSql("SELECT sealed, blind_index FROM vault_entries WHERE complaint_id = 'cmp_1'")
        expect(rows).toEqual([
          [null, null],
          [null, null],
        ])
        expect((await read((tx) => tx.audit.verify())).broken).toEqual([])
      })
    })

    it('keeps facts by their ids within a complaint, with all they hold, and settles them', async () => {
      const fact = { id: 'f1', statement: '十月三日扣款五百元', source: 'officer', status: 'proposed' } as const
      const loss = { ...fact, id: 'f2', kind: 'loss', amountCny: 500.25, date: '2025-10-03' } as const
      await run(async (tx) => {
        await tx.facts.insert('cmp_1', fact)
        await tx.facts.insert('cmp_1', loss)
        await tx.facts.settle('cmp_1', 'f1', 'verified')
      })
      expect(await read((tx) => tx.facts.list('cmp_1'))).toEqual([{ ...fact, status: 'verified' }, loss])
      await expect(run((tx) => tx.facts.settle('cmp_1', 'f9', 'verified'))).rejects.toMatchObject({ code: 'not_found' })
      await expect(run((tx) => tx.facts.insert('cmp_1', fact))).rejects.toMatchObject({ code: 'state_forbids' })
    })

    it('keeps history as it was written, and contacts in their order', async () => {
      const history = [
        { at: '2025-11-01', event: '来电' },
        { at: '2025-11-02T10:00:00Z', event: '承诺回电', kind: 'promise' as const, dueAt: '2025-11-03' },
      ]
      const contact = { id: 'con_1', at, direction: 'in', channel: 'hotline', text: '又来电', externalId: null } as const
      await run(async (tx) => {
        await tx.contacts.insertHistory('cmp_1', history)
        await tx.contacts.insertHistory('cmp_1', [])
        await tx.contacts.insert('cmp_1', contact)
      })
      expect(await read((tx) => tx.contacts.listHistory('cmp_1'))).toEqual(history)
      expect(await read((tx) => tx.contacts.list('cmp_1'))).toEqual([contact])
    })

    it('keeps deliveries, and the latest of the closings', async () => {
      const delivery = { id: 'del_1', draftId: 'drf_1', draftVersion: 2, channel: 'letter', at, proof: null }
      const first: Closing = { outcome: 'upheld', findings: [], remedy: null, satisfaction: null, mergedInto: null, reason: null, at }
      const second: Closing = {
        ...first,
        findings: [{ issueId: 'i1', finding: 'upheld' }],
        remedy: { text: '补记', amountCny: 5 },
        satisfaction: 4,
      }
      expect(await read((tx) => tx.closings.latest('cmp_1'))).toBeNull()
      await run(async (tx) => {
        await tx.deliveries.insert('cmp_1', delivery)
        await tx.closings.insert('cmp_1', first)
        await tx.closings.insert('cmp_1', second)
      })
      expect(await read((tx) => tx.deliveries.list('cmp_1'))).toEqual([delivery])
      expect(await read((tx) => tx.closings.latest('cmp_1'))).toEqual(second)
    })

    it('keeps every version of a draft and refuses a stale edit', async () => {
      const draft = makeDraft('drf_1', 'cmp_1')
      await run((tx) => tx.drafts.insert(draft, versionOne))
      const edited = { ...draft, version: 2, text: '改过', status: 'edited' as const, authors: ['prn_officer'] }
      const versionTwo = { ...versionOne, version: 2, text: '改过', author: 'prn_officer', reasonCode: 'tone' as const, note: '语气' }
      const saved = await run((tx) => tx.drafts.update(edited, versionTwo))
      expect(saved).toEqual({ ...edited, revision: 2 })
      await expect(run((tx) => tx.drafts.update(edited, { ...versionTwo, version: 3 }))).rejects.toMatchObject({ code: 'stale' })
      expect(await read((tx) => tx.drafts.find('drf_1'))).toEqual(saved)
      expect(await read((tx) => tx.drafts.listFor('cmp_1'))).toEqual([saved])
      expect(await read((tx) => tx.drafts.versions('drf_1'))).toEqual([versionOne, versionTwo])
    })

    it('keeps what happened at the gates of a draft, with overrides', async () => {
      const submit: Review = {
        id: 'rev_1',
        draftId: 'drf_1',
        draftVersion: 2,
        act: 'submit',
        principalId: 'prn_officer',
        reason: null,
        overrides: [],
        at,
      }
      const overrides = [{ principleId: 'law.reply-in-time', reason: '误判', checkWrong: true }]
      const approve: Review = { ...submit, id: 'rev_2', act: 'approve', principalId: 'prn_approver', overrides }
      await run((tx) => tx.reviews.insert(submit))
      await run((tx) => tx.reviews.insert(approve))
      expect(await read((tx) => tx.reviews.listFor('drf_1'))).toEqual([submit, approve])
      await expect(run((tx) => tx.reviews.insert({ ...submit, id: 'rev_3', draftId: 'drf_9' }))).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    it('holds no word of the person after erasure, in any table, and answers no old key', async () => {
      const word = '海鸥记号'
      const said = { summary: word, evidence: word, id: 'i1', subtype: null }
      const assessment = makeAssessment({ issues: [said], flags: [{ code: 'fund_loss', evidence: word }], claimedFacts: [word] })
      const assessed = { version: 1, assessment, similarCases: [], meta: {}, correctedBy: 'prn_officer', reason: word, at }
      const closing: Closing = {
        outcome: 'upheld',
        findings: [],
        remedy: { text: word },
        satisfaction: 5,
        mergedInto: null,
        reason: word,
        at,
      }
      const draft = makeDraft('drf_e', 'cmp_e', { text: word, placeholders: [{ key: 'p1', label: word }] })
      const present = () => ({ status: 201, headers: {}, body: word })
      const wholeFile = async (tx: Stores) => {
        await tx.complaints.insert(makeComplaint('cmp_e', { narrative: word }))
        await tx.vaults.save('cmp_e', [{ placeholder: '〔姓名1〕', kind: 'name', original: word }])
        await tx.assessments.append('cmp_e', assessed)
        await tx.facts.insert('cmp_e', { id: 'f1', statement: word, source: word, status: 'verified', amountCny: 5 })
        await tx.contacts.insertHistory('cmp_e', [{ at: '2025-11-01', event: word }])
        await tx.contacts.insert('cmp_e', { id: 'con_e', at, direction: 'in', channel: 'app', text: word, externalId: word })
        await tx.deliveries.insert('cmp_e', { id: 'del_e', draftId: 'drf_e', draftVersion: 1, channel: 'letter', at, proof: word })
        await tx.closings.insert('cmp_e', closing)
        await tx.drafts.insert(draft, { ...versionOne, text: word, note: word })
        await tx.reviews.insert({
          id: 'rev_e',
          draftId: 'drf_e',
          draftVersion: 1,
          act: 'return',
          principalId: 'p',
          reason: word,
          overrides: [],
          at,
        })
        await tx.audit.append({ chain: 'cmp_e', action: 'complaint.received', subject: 'cmp_e', details: { channel: 'app' } })
      }
      await database.unitOfWork.run(officer, wholeFile, { key: 'key-e', fingerprint: 'f', present })
      expect(await tablesHolding(word)).toContain('drafts')
      await run(async (tx) => {
        await tx.vaults.erase('cmp_e')
        await tx.complaints.update(makeComplaint('cmp_e', { narrative: '', customer: {} }))
      })
      expect(await tablesHolding(word)).toEqual([])
      expect(await read((tx) => tx.facts.list('cmp_e'))).toMatchObject([{ id: 'f1', amountCny: 5, status: 'verified' }])
      expect((await read((tx) => tx.audit.verify())).broken).toEqual([])
      await expect(database.unitOfWork.answered(officer, 'key-e', 'f')).rejects.toMatchObject({ code: 'state_forbids' })
      await expect(database.unitOfWork.run(officer, wholeFile, { key: 'key-e', fingerprint: 'f', present })).rejects.toMatchObject({
        code: 'state_forbids',
      })
    })

    const tablesHolding = async (word: string): Promise<string[]> => {
      const { rows } = await database.executeSql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
      const holding: string[] = []
      for (const [table] of rows) {
        const found = await database.executeSql(`SELECT 1 FROM ${table} AS each WHERE each::text LIKE $1 LIMIT 1`, [`%${word}%`])
        if (found.rows.length > 0) holding.push(String(table))
      }
      return holding
    }
  })
}
