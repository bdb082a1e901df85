import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Answer, Json } from '../testing/test-client.ts'

const narrative = '昨天在你们网点办业务，柜员态度很差，我问两句就不耐烦，等了四十分钟。'
const gagged = `尊敬的客户：
您好！您反映在我行网点等候时间较长、柜员态度不耐烦，给您添了堵，我们对您的感受十分理解。
关于等候时间，我们会调阅当日的排队记录；关于柜员的服务态度，我们会调阅现场录像。以上核查由网点运营管理部负责人负责。
请您删除已发布的内容并承诺不再投诉，我们随后为您办理。
我们将在法定时限内书面告知您核查结果；这是阶段性答复，书面决定会另行送达。
投诉处理专员`
const guard = 'guard.g4-no-gag'

describe('disputes', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  const etag = (answer: Answer): Record<string, string> => ({ 'if-match': answer.headers.get('etag') ?? '' })

  /** A gagged letter that was signed all the same, with the objection that the check is wrong. */
  async function disputed(): Promise<{ complaintId: string; draftId: string; dispute: Json }> {
    const complaint = await house.as('crm').post('/v1/complaints', { narrative, channel: 'hotline' })
    const draftId = String(complaint.body.drafts[0]?.id)
    const read = await house.as('officer').get(`/v1/drafts/${draftId}`)
    const edited = await house.as('officer').patch(`/v1/drafts/${draftId}`, { text: gagged, reasonCode: 'completeness' }, etag(read))
    const laid = await house.as('officer').post(`/v1/drafts/${draftId}/submit`, {}, etag(edited))
    const refused = await house.as('approver').post(`/v1/drafts/${draftId}/approve`, {}, etag(laid))
    const override = (refused.body.blockers ?? []).map(({ principleId }: Json) => ({
      principleId,
      reason: '是客户本人电话13812345678要求写上的',
      checkWrong: true,
    }))
    const signed = await house.as('approver').post(`/v1/drafts/${draftId}/approve`, { override }, etag(laid))
    expect(signed.status, signed.text).toBe(200)
    const { items } = (await house.as('qa').get('/v1/disputes?status=open')).body
    const dispute = items.find((each: Json) => each.draftId === draftId && each.principleId === guard)
    return { complaintId: String(complaint.body.id), draftId, dispute }
  }
  const settle = (dispute: Json, verdict: string, client = house.as('qa')) =>
    client.post(`/v1/disputes/${String(dispute.id)}/settle`, { verdict, reason: '看过原文' })

  it('keep the words, what the check said and what the approver objected, masked', async () => {
    const { complaintId, draftId, dispute } = await disputed()
    expect(dispute).toMatchObject({
      complaintId,
      draftId,
      draftVersion: 2,
      status: 'open',
      raisedBy: house.principalOf('approver'),
      span: { text: expect.stringContaining('不再投诉') },
      objection: '是客户本人电话〔电话1〕要求写上的',
    })
    await settle(dispute, 'rejected')
  })

  it('are settled once, by QA, and what was decided is audited', async () => {
    const { complaintId, dispute } = await disputed()
    for (const role of ['officer', 'approver', 'crm', 'auditor'] as const)
      expect((await settle(dispute, 'upheld', house.as(role))).status).toBe(403)
    const settled = await settle(dispute, 'rejected')
    expect(settled.body).toMatchObject({ status: 'rejected', settledBy: house.principalOf('qa'), settlement: '看过原文' })
    expect((await settle(dispute, 'upheld')).status).toBe(409)
    expect((await settle({ id: 'dsp_none' }, 'upheld')).status).toBe(404)
    expect((await settle(dispute, 'perhaps')).status).toBe(400)
    const { items } = (await house.as('auditor').get(`/v1/audit?chain=${complaintId}&action=dispute.settled`)).body
    expect(items).toMatchObject([{ details: { principleId: guard, verdict: 'rejected' } }])
  })

  it('are read by those who approve, judge and audit', async () => {
    for (const role of ['crm', 'officer'] as const) expect((await house.as(role).get('/v1/disputes')).status).toBe(403)
    const first = (await house.as('auditor').get('/v1/disputes?limit=1')).body
    expect(first.items).toHaveLength(1)
    const second = (await house.as('auditor').get(`/v1/disputes?limit=1&cursor=${String(first.nextCursor)}`)).body
    expect(second.items[0].id).not.toBe(first.items[0].id)
  })

  it('lose the person’s words with the complaint', async () => {
    const { complaintId, dispute } = await disputed()
    await house.as('admin').post(`/v1/complaints/${complaintId}/erase`, { reason: '客户依法要求删除' })
    const { items } = (await house.as('qa').get('/v1/disputes')).body
    expect(items.find((each: Json) => each.id === dispute.id)).toMatchObject({ span: null, objection: '（已删除）', principleId: guard })
  })

  it('demote a check that was wrong three times: it warns, stops nothing, and says so', async () => {
    const check = async () => {
      const { body } = await house.as('qa').post('/v1/drafts/check', { narrative, text: gagged })
      return body.results.find((each: Json) => each.principleId === guard)
    }
    expect(await check()).toMatchObject({ verdict: 'fail', enforced: true })
    for (let round = 0; round < 3; round += 1) await settle((await disputed()).dispute, 'upheld')
    expect(await check()).toMatchObject({ verdict: 'fail', enforced: false, demoted: true })
    const { items } = (await house.as('auditor').get('/v1/audit?chain=admin&action=check.demoted')).body
    expect(items).toMatchObject([{ subject: guard, details: { principleId: guard } }])
  })
})
