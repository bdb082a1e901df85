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

    it('keeps facts by their ids within a complaint, with all they hold, and settles them', async () => {
      const fact = { id: 'f1', statement: '十月三日扣款五百元', source: 'officer', status: 'proposed' } as const
      const loss = { ...fact, id: 'f2', kind: 'loss', amountCny: 500.25, date: '2025-10-03' } as const
      await run(async (tx) => {
        await tx.facts.insert('cmp_1', fact)
        await tx.facts.insert('cmp_1', loss)
        await tx.facts.settle('cmp_1', 'f1', { status: 'verified', reason: '已核对流水' })
      })
      expect(await read((tx) => tx.facts.list('cmp_1'))).toEqual([{ ...fact, status: 'verified', reason: '已核对流水' }, loss])
      await expect(run((tx) => tx.facts.settle('cmp_1', 'f9', { status: 'verified', reason: '无' }))).rejects.toMatchObject({
        code: 'not_found',
      })
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

    it('gives with the folder the newest delivery and closing, and every reopening, to those who reach the complaint', async () => {
      const delivery = { id: 'del_1', draftId: 'drf_1', draftVersion: 2, stage: 'final', channel: 'letter', at, proof: null } as const
      const first: Closing = { outcome: 'upheld', findings: [], remedy: null, satisfaction: null, mergedInto: null, reason: null, at }
      const second: Closing = {
        ...first,
        findings: [{ issueId: 'i1', finding: 'upheld' }],
        remedy: { text: '补记', amountCny: 5 },
        satisfaction: 4,
      }
      const reopening = { act: 'reopened', by: 'prn_officer', reason: '客户又来电', at } as const
      const assessed = { version: 1, assessment: makeAssessment(), similarCases: [], meta: {}, correctedBy: null, reason: null, at }
      const folderOf = async (id: string, actor = officer) =>
        (await database.unitOfWork.read(actor, (tx) => tx.folders.load([id, 'cmp_nowhere']))).get(id)
      await run(async (tx) => {
        await tx.complaints.insert(makeComplaint('cmp_f', { orgUnit: '东' }))
        await tx.assessments.append('cmp_f', assessed)
      })
      expect(await folderOf('cmp_f')).toMatchObject({ assessment: assessed, facts: [], acts: [], delivery: null, closing: null })
      await run(async (tx) => {
        await tx.assessments.append('cmp_f', { ...assessed, version: 2 })
        await tx.deliveries.insert('cmp_f', { ...delivery, id: 'del_0', stage: 'interim' })
        await tx.deliveries.insert('cmp_f', delivery)
        await tx.acts.insert('cmp_f', reopening)
        await tx.acts.insert('cmp_f', { ...reopening, reason: '再次来电' })
        await tx.closings.insert('cmp_f', first)
        await tx.closings.insert('cmp_f', second)
      })
      const acts = [reopening, { ...reopening, reason: '再次来电' }]
      expect(await folderOf('cmp_f')).toMatchObject({ assessment: { version: 2 }, acts, delivery, closing: second })
      expect(await folderOf('cmp_f', makeOfficer('prn_west', { orgUnit: '西' }))).toBeUndefined()
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
      expect(await read((tx) => tx.drafts.versions('drf_1'))).toEqual([
        { ...versionOne, signed: null },
        { ...versionTwo, signed: null },
      ])
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
        reportId: null,
        at,
      }
      const overrides = [{ principleId: 'law.reply-in-time', reason: '误判', checkWrong: true }]
      const approve: Review = { ...submit, id: 'rev_2', act: 'approve', principalId: 'prn_approver', overrides, reportId: 'rpt_1' }
      const report = { ...checks, summary: { blockers: 0, majors: 1, minors: 2 } }
      await run((tx) => tx.reviews.insert(submit))
      await run(async (tx) => {
        await tx.reviews.sign({ id: 'rpt_1', draftId: 'drf_1', version: 2, report, at })
        await tx.reviews.insert(approve)
      })
      expect((await read((tx) => tx.drafts.versions('drf_1'))).map(({ checks, signed }) => [checks, signed])).toEqual([
        [checks, null],
        [checks, report],
      ])
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
        await tx.vaults.save('cmp_e', {
          entries: [{ placeholder: '〔姓名1〕', kind: 'name', original: word }],
          wordings: [{ text: `〔姓名1〕${word}`, writings: [word] }],
        })
        await tx.assessments.append('cmp_e', assessed)
        await tx.facts.insert('cmp_e', { id: 'f1', statement: word, source: word, status: 'verified', amountCny: 5 })
        await tx.facts.settle('cmp_e', 'f1', { status: 'verified', reason: word })
        await tx.acts.insert('cmp_e', { act: 'reopened', by: 'prn_officer', reason: word, at })
        await tx.contacts.insertHistory('cmp_e', [{ at: '2025-11-01', event: word }])
        await tx.contacts.insert('cmp_e', { id: 'con_e', at, direction: 'in', channel: 'app', text: word, externalId: word })
        await tx.deliveries.insert('cmp_e', {
          id: 'del_e',
          draftId: 'drf_e',
          draftVersion: 1,
          stage: 'interim',
          channel: 'letter',
          at,
          proof: word,
        })
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
          reportId: null,
          at,
        })
        const named = [
          { principleId: 'x', family: 'law', tier: 'minor', verdict: 'fail', enforced: true, proven: true, reason: word },
        ] as const
        await tx.reviews.sign({ id: 'rpt_e', draftId: 'drf_e', version: 1, report: { ...checks, results: named }, at })
        await tx.audit.append({ chain: 'cmp_e', action: 'complaint.received', subject: 'cmp_e', details: { channel: 'app' } })
      }
      await database.unitOfWork.run(officer, wholeFile, { key: 'key-e', fingerprint: 'f', present })
      expect(await tablesHolding(word)).toContain('drafts')
      await run(async (tx) => {
        await tx.vaults.erase('cmp_e')
        await tx.acts.insert('cmp_e', { act: 'erased', by: 'prn_admin', reason: '客户申请删除', at })
        await tx.complaints.update(makeComplaint('cmp_e', { narrative: '', customer: {} }))
      })
      expect(await tablesHolding(word)).toEqual([])
      expect((await read((tx) => tx.folders.load(['cmp_e']))).get('cmp_e')?.acts).toEqual([
        { act: 'reopened', by: 'prn_officer', reason: '（已删除）', at },
        { act: 'erased', by: 'prn_admin', reason: '客户申请删除', at },
      ])
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
