import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Complaint } from '../../domain/complaint.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { makeComplaint, makeOfficer } from '../../testing/make-records.ts'
import type { ContractDatabase, OpenContractDatabase } from '../unit-of-work.contract.ts'
import type { AssessmentVersion, ComplaintFilter } from './complaints.ts'
import type { Stores } from './stores.ts'

const officer = makeOfficer()
const at = '2025-11-27T10:00:00+08:00'
const assessed = (change: Partial<AssessmentVersion> = {}): AssessmentVersion => ({
  version: 1,
  assessment: makeAssessment(),
  similarCases: [],
  meta: { engine: 'local' },
  correctedBy: null,
  reason: null,
  at,
  ...change,
})

export function complaintStoresContract(name: string, open: OpenContractDatabase): void {
  describe(`the stores of a complaint on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    const run = <Result>(work: (tx: Stores) => Promise<Result>, actor = officer) => database.unitOfWork.run(actor, work)
    const read = <Result>(work: (tx: Stores) => Promise<Result>, actor = officer) => database.unitOfWork.read(actor, work)
    const store = (id: string, change: Partial<Complaint> = {}) => run((tx) => tx.complaints.insert(makeComplaint(id, change)))
    const list = async (filter: ComplaintFilter) =>
      (await read((tx) => tx.complaints.list(filter, { limit: 100, cursor: null }))).items.map((complaint) => complaint.id)

    it('gives back every field of a complaint as it was stored', async () => {
      const whole = makeComplaint('cmp_whole', {
        externalId: 'CRM-1',
        branch: '城东支行',
        product: '借记卡',
        regulator: { body: 'nfra', reference: 'R-7', dueAt: '2025-12-01T00:00:00Z' },
        related: ['cmp_before'],
        attachments: [{ name: '凭条.jpg', mediaType: 'image/jpeg', ref: 'store/1' }],
        assignee: 'prn_officer',
        extendedTo: '2026-01-11T23:59:59+08:00',
        deliveredAt: at,
        orgUnit: '城东',
        erasedAt: at,
      })
      await run((tx) => tx.complaints.insert(whole))
      expect(await read((tx) => tx.complaints.find('cmp_whole'))).toEqual(whole)
      await store('cmp_bare', { channel: null, decideBy: null })
      expect(await read((tx) => tx.complaints.find('cmp_bare'))).toEqual(makeComplaint('cmp_bare', { channel: null, decideBy: null }))
      expect(await read((tx) => tx.complaints.find('cmp_nowhere'))).toBeNull()
    })

    it('writes every instant with the offset of China, milliseconds kept', async () => {
      await store('cmp_times', { receivedAt: '2025-11-26T01:30:00.250Z', updatedAt: '2025-11-26T22:00:00-05:00' })
      const found = await read((tx) => tx.complaints.find('cmp_times'))
      expect(found?.receivedAt).toBe('2025-11-26T09:30:00.250+08:00')
      expect(found?.updatedAt).toBe('2025-11-27T11:00:00+08:00')
    })

    it('refuses an external id twice and names the complaint that has it', async () => {
      await store('cmp_first', { externalId: 'CRM-2' })
      await expect(store('cmp_second', { externalId: 'CRM-2' })).rejects.toMatchObject({
        code: 'external_id_taken',
        extras: { complaintId: 'cmp_first' },
      })
      const both = await Promise.allSettled(['a', 'b', 'c'].map((id) => store(`cmp_race_${id}`, { externalId: 'CRM-3' })))
      expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
      for (const each of both) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'external_id_taken' })
    })

    it('raises the revision with each update and refuses one that is stale', async () => {
      await store('cmp_revised')
      const complaint = makeComplaint('cmp_revised')
      const saved = await run((tx) => tx.complaints.update({ ...complaint, status: 'drafting' }))
      expect(saved).toEqual({ ...complaint, status: 'drafting', revision: 2 })
      await expect(run((tx) => tx.complaints.update({ ...complaint, status: 'closed' }))).rejects.toMatchObject({ code: 'stale' })
      expect(await read((tx) => tx.complaints.find('cmp_revised'))).toEqual(saved)
    })

    it('lets one of two who change the same complaint at once win, and the other know', async () => {
      await store('cmp_contested')
      const change = (assignee: string) => run((tx) => tx.complaints.update(makeComplaint('cmp_contested', { assignee })))
      const both = await Promise.allSettled([change('prn_1'), change('prn_2')])
      expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find((each) => each.status === 'rejected')).toMatchObject({ reason: { code: 'stale' } })
    })

    it('holds a complaint that was found for a change until the change is done', async () => {
      await store('cmp_locked')
      const addOne = () =>
        run(async (tx) => {
          const found = await tx.complaints.findForUpdate('cmp_locked')
          if (!found) throw new Error('not found')
          await new Promise((resolve) => setTimeout(resolve, 10))
          await tx.complaints.update({ ...found, related: [...found.related, 'one'] })
        })
      await Promise.all([addOne(), addOne(), addOne()])
      expect((await read((tx) => tx.complaints.find('cmp_locked')))?.related).toEqual(['one', 'one', 'one'])
    })

    it('lists newest first and pages without loss, though more arrive meanwhile', async () => {
      const ids = Array.from({ length: 7 }, (_, index) => `cmp_page_${index}`)
      for (const id of ids) await store(id, { customer: { ref: 'paged' } })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await read((tx) => tx.complaints.list({ customerRef: 'paged' }, { limit: 3, cursor }))
        seen.push(...page.items.map((complaint) => complaint.id))
        cursor = page.nextCursor
        await store(`cmp_page_late_${seen.length}`, { customer: { ref: 'paged' } })
      } while (cursor !== null)
      expect(seen).toEqual(ids.toReversed())
    })

    it.each(['', 'nonsense', '***', 'YXVkaXQ6MQ', 'Y29tcGxhaW50czoxIE9SIDE'])('refuses the cursor %j', async (cursor) => {
      await expect(read((tx) => tx.complaints.list({}, { limit: 3, cursor }))).rejects.toMatchObject({
        code: 'invalid_input',
        extras: { errors: [{ pointer: '/cursor' }] },
      })
    })

    it('filters by each field, and by all together', async () => {
      const flags = [{ code: 'fund_loss' as const, evidence: '五百元' }]
      await store('cmp_f1', { severity: 4, assignee: 'prn_f', customer: { ref: 'f' }, narrative: '机器吞了100%_的钱', externalId: 'F-1' })
      await store('cmp_f2', { customer: { ref: 'f' }, updatedAt: '2025-12-05T10:00:00+08:00', decideBy: '2025-11-28T00:00:00+08:00' })
      await store('cmp_f3', { customer: { ref: 'f' }, status: 'closed', decideBy: '2025-11-28T00:00:00+08:00' })
      await run((tx) => tx.assessments.append('cmp_f1', assessed({ assessment: makeAssessment({ type: 'policy_rules', flags }) })))
      await run((tx) => tx.assessments.append('cmp_f2', assessed()))
      const ours = (filter: ComplaintFilter) => list({ customerRef: 'f', ...filter })
      expect(await ours({})).toEqual(['cmp_f3', 'cmp_f2', 'cmp_f1'])
      expect(await ours({ status: 'closed' })).toEqual(['cmp_f3'])
      expect(await ours({ severity: 4 })).toEqual(['cmp_f1'])
      expect(await ours({ assignee: 'prn_f' })).toEqual(['cmp_f1'])
      expect(await ours({ externalId: 'F-1' })).toEqual(['cmp_f1'])
      expect(await ours({ updatedAfter: '2025-12-01T00:00:00Z' })).toEqual(['cmp_f2'])
      expect(await ours({ dueBefore: '2025-12-01T00:00:00+08:00' })).toEqual(['cmp_f2'])
      expect(await ours({ type: 'policy_rules' })).toEqual(['cmp_f1'])
      expect(await ours({ flag: 'fund_loss' })).toEqual(['cmp_f1'])
      expect(await ours({ text: '100%_ 机器' })).toEqual(['cmp_f1'])
      expect(await ours({ text: '100% 台' })).toEqual([])
      expect(await ours({ type: 'policy_rules', flag: 'fund_loss', severity: 4, text: '吞' })).toEqual(['cmp_f1'])
    })

    it('filters by what the newest assessment says', async () => {
      await store('cmp_corrected', { assessmentVersion: 2, customer: { ref: 'g' } })
      await run(async (tx) => {
        await tx.assessments.append('cmp_corrected', assessed({ assessment: makeAssessment({ type: 'policy_rules' }) }))
        await tx.assessments.append('cmp_corrected', assessed({ version: 2, correctedBy: 'prn_officer', reason: '看错了' }))
      })
      expect(await list({ customerRef: 'g', type: 'policy_rules' })).toEqual([])
      expect(await list({ customerRef: 'g', type: 'business_error' })).toEqual(['cmp_corrected'])
      expect(await read((tx) => tx.assessments.latest('cmp_corrected'))).toEqual(
        assessed({ version: 2, correctedBy: 'prn_officer', reason: '看错了' }),
      )
      expect((await read((tx) => tx.assessments.all('cmp_corrected'))).map((each) => each.version)).toEqual([1, 2])
    })

    it('shows an officer of a branch the complaints of that branch and of none', async () => {
      const [east, west] = [makeOfficer('prn_east', { orgUnit: '东' }), makeOfficer('prn_west', { orgUnit: '西' })]
      await store('cmp_east', { orgUnit: '东', customer: { ref: 'h' }, externalId: 'H-1' })
      await store('cmp_none', { customer: { ref: 'h' } })
      await run((tx) => tx.facts.insert('cmp_east', { id: 'f1', statement: '已核', status: 'verified', source: 'officer' }))
      const seenBy = async (actor: typeof east) =>
        (await read((tx) => tx.complaints.list({ customerRef: 'h' }, { limit: 10, cursor: null }), actor)).items.map(({ id }) => id)
      expect(await seenBy(east)).toEqual(['cmp_none', 'cmp_east'])
      expect(await seenBy(west)).toEqual(['cmp_none'])
      expect(await read((tx) => tx.complaints.find('cmp_east'), west)).toBeNull()
      expect(await read((tx) => tx.facts.list('cmp_east'), west)).toEqual([])
      expect(await read((tx) => tx.facts.list('cmp_east'), east)).toHaveLength(1)
      const change = (tx: Stores) => tx.complaints.update(makeComplaint('cmp_east', { assignee: 'prn_west' }))
      await expect(run(change, west)).rejects.toMatchObject({ code: 'stale' })
      await expect(run((tx) => tx.complaints.update(makeComplaint('cmp_east', { orgUnit: '东' })), west)).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(run((tx) => tx.facts.settle('cmp_east', 'f1', { status: 'superseded', reason: '更正' }), west)).rejects.toMatchObject({
        code: 'not_found',
      })
      const taken = run((tx) => tx.complaints.insert(makeComplaint('cmp_west', { externalId: 'H-1' })), west)
      await expect(taken).rejects.toMatchObject({ code: 'external_id_taken', extras: {} })
    })
  })
}
