import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../domain/principal.ts'
import { createKey } from '../flow/keys/create-key.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Answer, Json } from '../testing/test-client.ts'

const narrative = '昨天在你们网点办业务，柜员态度很差，我问两句就不耐烦，等了四十分钟。'
const etag = (answer: Answer): Record<string, string> => ({ 'if-match': answer.headers.get('etag') ?? '' })

/** A reply that an officer would send while the matter is being looked into: nothing asserted, nothing open. */
const finished = `尊敬的客户：
您好！

您反映在我行网点办理业务时等候时间较长、柜员态度不耐烦，给您添了堵，我们对您当时的感受十分理解，也为这次不愉快的经历向您诚恳致歉。

关于等候时间，我们会调阅当日的排队与窗口记录；关于柜员的服务态度，我们会调阅现场录像并向当事人员了解情况。以上核查由网点运营管理部负责。

在核查完成前，我们暂不对责任作出结论。我们将在法定时限内书面告知您核查结果；这是阶段性答复，书面决定会另行送达。

如您对处理过程有意见，可以向我行上级机构反映，也可以通过监管部门的渠道反映。感谢您把情况告诉我们。

投诉处理专员`

/** The letter that ends the matter. */
const decision = `尊敬的客户：
您好！

您反映在我行网点办理业务时等候时间较长、柜员态度不耐烦，我们为此向您诚恳致歉。

经调阅当日叫号记录与现场录像，您反映的情况属实。我行的处理决定如下：对当事柜员进行批评教育，并调整该网点的窗口安排。

如您对本处理决定有异议，可自收到之日起三十日内向我行上级机构申请核查。感谢您的监督。

投诉处理专员`

describe('review', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  const received = async (text = narrative) => {
    const complaint = await house.as('crm').post('/v1/complaints', { narrative: text, channel: 'hotline' })
    const id = String(complaint.body.drafts[0]?.id)
    return { complaintId: String(complaint.body.id), id, read: await house.as('officer').get(`/v1/drafts/${id}`) }
  }
  const edit = (id: string, read: Answer, text = finished) =>
    house.as('officer').patch(`/v1/drafts/${id}`, { text, reasonCode: 'completeness', note: '补全内容' }, etag(read))
  const submit = (id: string, read: Answer, client = house.as('officer')) => client.post(`/v1/drafts/${id}/submit`, {}, etag(read))
  const approve = (id: string, read: Answer, body: unknown = {}, client = house.as('approver')) =>
    client.post(`/v1/drafts/${id}/approve`, body, etag(read))
  const submitted = async (text = finished) => {
    const { id, read, complaintId } = await received()
    return { id, complaintId, draft: await submit(id, await edit(id, read, text)) }
  }

  it('takes a draft from edit to signature, delivery and closing', async () => {
    const { id, complaintId, draft } = await submitted()
    expect(draft.body).toMatchObject({ status: 'submitted', version: 2, authors: [house.principalOf('officer')] })
    const approved = await approve(id, draft)
    expect(approved.status, approved.text).toBe(200)
    expect(approved.body).toMatchObject({ status: 'approved', checks: { summary: { blockers: 0 } } })
    const delivered = await house
      .as('crm')
      .post(`/v1/complaints/${complaintId}/deliver`, { channel: 'letter', at: new Date().toISOString(), proof: '挂号信' })
    expect(delivered.body).toMatchObject({ status: 'delivered', delivery: { draftId: id, draftVersion: 2 } })
    const closed = await house.as('officer').post(`/v1/complaints/${complaintId}/close`, {
      outcome: 'partly_upheld',
      findings: [{ issueId: 'i1', finding: 'upheld' }],
      satisfaction: 4,
    })
    expect(closed.body).toMatchObject({ status: 'closed', outcome: { outcome: 'partly_upheld', satisfaction: 4 } })
    const types = (await house.as('crm').get('/v1/events?limit=200')).body.items
      .filter((event: Json) => String(event.data.complaintId) === complaintId)
      .map((event: Json) => event.type)
    expect(types).toEqual([
      'complaint.received',
      'complaint.triaged',
      'draft.ready',
      'complaint.updated',
      'draft.submitted',
      'draft.approved',
      'complaint.delivered',
      'complaint.closed',
    ])
    expect((await house.as('auditor').get('/v1/audit/verify')).body.intact).toBe(true)
  })

  it('keeps the report that the approver signed, though facts and checks move on', async () => {
    const { id, complaintId, draft } = await submitted()
    await house
      .as('officer')
      .post(`/v1/complaints/${complaintId}/facts`, { statement: '叫号记录显示等候四十二分钟', source: '排队系统', kind: 'finding' })
    const approved = await approve(id, draft)
    expect(approved.status, approved.text).toBe(200)
    expect((await house.as('qa').get(`/v1/drafts/${id}`)).body).toEqual(approved.body)
    const [first, signed] = (await house.as('qa').get(`/v1/drafts/${id}/versions`)).body.items
    expect(first.signed).toBeNull()
    expect(signed).toMatchObject({ version: 2, checks: draft.body.checks, signed: approved.body.checks })
    const { items } = (await house.as('auditor').get(`/v1/audit?chain=${complaintId}&action=draft.approved`)).body
    expect(items).toMatchObject([{ details: { reportId: expect.stringMatching(/^rpt_/u) } }])
  })

  it('shows of a delivery whether it was an interim letter or the decision', async () => {
    const { id, complaintId, draft } = await submitted()
    await approve(id, draft)
    const deliver = () => house.as('crm').post(`/v1/complaints/${complaintId}/deliver`, { channel: 'letter', at: new Date().toISOString() })
    expect((await deliver()).body.delivery).toMatchObject({ draftId: id, stage: 'interim' })
    const decided = await house.as('officer').post(`/v1/complaints/${complaintId}/drafts`, {})
    const ready = await submit(String(decided.body.id), await edit(String(decided.body.id), decided, decision))
    const override = (await approve(String(decided.body.id), ready)).body.blockers?.map(({ principleId }: Json) => ({
      principleId,
      reason: '已由主管书面确认',
      checkWrong: true,
    }))
    await approve(String(decided.body.id), ready, { override: override ?? [] })
    expect((await deliver()).body.delivery).toMatchObject({ draftId: decided.body.id, stage: 'final' })
  })

  it('is refused while a placeholder is open, and says which', async () => {
    const { id, draft } = await submitted(`${finished}\n\n联系电话：【待填：经办人电话】`)
    const { status, body } = await approve(id, draft, { override: [{ principleId: 'close.identify-and-contact', reason: '先发' }] })
    expect(status).toBe(409)
    expect(body).toMatchObject({ type: '/problems/approval-blocked', placeholders: [{ label: '经办人电话' }] })
  })

  it('is refused while a blocker fails; an override with a reason lifts a documented one and is audited', async () => {
    const { id, complaintId, draft } = await submitted(
      finished.replace('我们将在法定时限内书面告知您核查结果', '我们保证一定会给您全额赔偿'),
    )
    const refused = await approve(id, draft)
    expect(refused.status).toBe(409)
    expect(refused.body.blockers.map((each: Json) => each.principleId)).toContain('authority.no-overpromise')
    const override = refused.body.blockers.map(({ principleId }: Json) => ({ principleId, reason: '已获分行书面授权', checkWrong: true }))
    expect((await approve(id, draft, { override })).status).toBe(200)
    const { items } = (await house.as('auditor').get(`/v1/audit?chain=${complaintId}`)).body
    expect(items.find((entry: Json) => String(entry.action) === 'draft.approved')?.details.overrides).toContain('authority.no-overpromise')
    expect(items.map((entry: Json) => String(entry.action))).toContain('draft.disputed')
  })

  it('never lifts a guard without saying that the check is wrong', async () => {
    const { id, draft } = await submitted(`${finished}\n\n请您删除已发布的内容并承诺不再投诉，我们随后为您办理补偿。`)
    const refused = await approve(id, draft)
    expect(refused.body.blockers.map((each: Json) => each.principleId)).toContain('guard.g4-no-gag')
    const all = refused.body.blockers.map(({ principleId }: Json) => ({ principleId, reason: '客户已同意' }))
    const again = await approve(id, draft, { override: all })
    expect(again.status).toBe(409)
    expect(again.body.blockers.map((each: Json) => each.principleId)).toEqual(['guard.g4-no-gag'])
  })

  it('never lets a full identifier out, whatever the override', async () => {
    const { id, draft } = await submitted(`${finished}\n\n您的卡号为6222021234567890128。`)
    expect(draft.body.text).toContain('〔卡号1〕')
    const { status, body } = await approve(id, draft, {
      override: [{ principleId: 'guard.g10-privacy', reason: '客户要求', checkWrong: true }],
    })
    expect(status).toBe(409)
    expect(body.blockers.map((each: Json) => each.principleId)).toContain('guard.g10-privacy')
  })

  it('needs four eyes from severity 3 on, between principals and not keys', async () => {
    const officer = await createKey(house.flow, { actor: systemActor('test') }, { name: '兼岗', role: 'officer' })
    const second = await createKey(
      house.flow,
      { actor: systemActor('test') },
      { name: '兼岗', role: 'approver', principalId: officer.principal.id },
    )
    const { id, read, complaintId } = await received()
    const draft = await submit(id, await edit(id, read), house.withKey(officer.key))
    const complaint = await house.as('officer').get(`/v1/complaints/${complaintId}`)
    await house.as('officer').patch(`/v1/complaints/${complaintId}`, { assessment: { severity: 3 }, reason: '老人受损' }, etag(complaint))
    const lowered = await house.as('officer').get(`/v1/complaints/${complaintId}`)
    await house.as('officer').patch(`/v1/complaints/${complaintId}`, { assessment: { severity: 2 }, reason: '复核' }, etag(lowered))
    expect((await approve(id, draft, {}, house.withKey(second.key))).status).toBe(403)
    expect((await approve(id, draft)).status).toBe(200)
  })

  it('lets the second of two officers know, and loses nothing of theirs', async () => {
    const { id, read } = await received()
    expect((await edit(id, read)).status).toBe(200)
    const late = await edit(id, read, `${finished}\n另一位同事的修改。`)
    expect(late.status).toBe(412)
    expect((await house.as('officer').get(`/v1/drafts/${id}`)).body.version).toBe(2)
    expect((await house.as('officer').patch(`/v1/drafts/${id}`, { text: finished, reasonCode: 'tone' })).status).toBe(428)
  })

  it('signs once when two approvers sign at the same time', async () => {
    const { id, draft } = await submitted()
    const statuses = (await Promise.all([approve(id, draft), approve(id, draft)])).map((answer) => answer.status)
    expect(statuses.sort()).toEqual([200, 412])
  })

  it('returns a draft with a reason, and takes it up again', async () => {
    const { id, draft } = await submitted()
    const returned = await house.as('approver').post(`/v1/drafts/${id}/return`, { reason: '请补充等候时长的核查方式' }, etag(draft))
    expect(returned.body.status).toBe('returned')
    const again = await submit(id, await edit(id, returned, `${finished}\n我们会核对叫号记录。`))
    expect((await approve(id, again)).body).toMatchObject({ status: 'approved', version: 3 })
  })

  it('is not for the officer, and not for what was never submitted', async () => {
    const { id, read } = await received()
    expect((await approve(id, read, {}, house.as('officer'))).status).toBe(403)
    expect((await approve(id, read, {}, house.as('admin'))).status).toBe(403)
    expect((await approve(id, read)).status).toBe(409)
  })

  it('refuses a draft that rests on a fact which was superseded', async () => {
    const { complaintId } = await received('在自助机存五千元只到账一千元，四千元不见了。')
    const officer = house.as('officer')
    const fact = (
      await officer.post(`/v1/complaints/${complaintId}/facts`, {
        statement: '设备流水显示当日现金长款四千元',
        source: '设备流水',
        kind: 'finding',
        amountCny: 4000,
      })
    ).body
    expect(fact.status).toBe('verified')
    const draft = await officer.post(`/v1/complaints/${complaintId}/drafts`, { format: 'written_reply' })
    expect(draft.body.usedFacts).toContain(fact.id)
    const settled = await officer.patch(`/v1/complaints/${complaintId}/facts/${fact.id}`, { status: 'superseded', reason: '复核后更正' })
    expect(settled.body.status).toBe('superseded')
    const text = String(draft.body.text).replace(/【待填[:：][^】]*】/gu, '详见所附材料')
    const ready = await submit(
      String(draft.body.id),
      await officer.patch(`/v1/drafts/${draft.body.id}`, { text, reasonCode: 'fact' }, etag(draft)),
    )
    const { status, body } = await approve(String(draft.body.id), ready)
    expect(status).toBe(409)
    expect(body.detail).toContain(String(fact.id))
  })

  it('keeps a CRM’s fact proposed until an officer verifies it', async () => {
    const { complaintId } = await received()
    const fact = (
      await house.as('crm').post(`/v1/complaints/${complaintId}/facts`, { statement: '排队系统记录等候42分钟', source: '排队系统' })
    ).body
    expect(fact.status).toBe('proposed')
    const verified = await house
      .as('officer')
      .patch(`/v1/complaints/${complaintId}/facts/${fact.id}`, { status: 'verified', reason: '已核对' })
    expect(verified.body.status).toBe('verified')
    expect(
      (await house.as('officer').patch(`/v1/complaints/${complaintId}/facts/${fact.id}`, { status: 'verified', reason: '再次' })).status,
    ).toBe(409)
  })

  it('shows every version with its difference from the generated one', async () => {
    const { id, read } = await received()
    await edit(id, read)
    const { items } = (await house.as('qa').get(`/v1/drafts/${id}/versions`)).body
    expect(items.map((version: Json) => version.version)).toEqual([1, 2])
    expect(items[1]).toMatchObject({ author: house.principalOf('officer'), reasonCode: 'completeness', note: '补全内容' })
    expect(
      items[1]?.diff
        .filter((part: Json) => String(part.kind) !== 'removed')
        .map((part: Json) => part.text)
        .join(''),
    ).toBe(finished)
  })

  it('writes another draft in another format, streamed when asked for', async () => {
    const { complaintId } = await received()
    const sms = await house.as('officer').post(`/v1/complaints/${complaintId}/drafts`, { format: 'sms', tone: 'plain' })
    expect(sms.body).toMatchObject({ format: 'sms', status: 'generated' })
    const streamed = await house
      .as('officer')
      .post(`/v1/complaints/${complaintId}/drafts`, { format: 'phone_script' }, { accept: 'text/event-stream' })
    expect([...streamed.text.matchAll(/^event: (\w+)$/gmu)].map(([, name]) => name).slice(-2)).toEqual(['check', 'done'])
  })
})
