import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Json } from '../testing/test-client.ts'

describe('what people write beside the narrative', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())
  const person = '王建国'
  const phone = '13912345678'

  it('is masked wherever it is stored, and reaches neither audit nor feed', async () => {
    const made = await house.as('crm').post('/v1/complaints', {
      narrative: `我叫${person}，钱没到账，电话${phone}。`,
      regulator: { body: 'other', reference: `${person}的来信` },
      attachments: [{ name: `${person}身份证.jpg`, mediaType: 'image/jpeg', ref: `store/${phone}` }],
      facts: [{ id: 'f1', statement: `${person}于当日来电` }],
    })
    const { id } = made.body
    const change = {
      assessment: {
        department: `联系${person}的部门`,
        actions: [{ what: `致电${person}${phone}`, owner: '专员', dueAt: '2026-12-01T00:00:00+08:00', principleIds: [] }],
      },
      reason: `${person}要求`,
    }
    expect((await house.as('officer').patch(`/v1/complaints/${id}`, change, { 'if-match': '"1"' })).status).toBe(200)
    const seen = [
      await house.as('qa').get(`/v1/complaints/${id}`),
      await house.as('auditor').get(`/v1/audit?chain=${id}`),
      await house.as('crm').get('/v1/events'),
    ]
    for (const { text } of seen) for (const word of [person, phone]) expect(text).not.toContain(word)
  })

  it('cannot smuggle a name through fields that hold codes', async () => {
    const { id } = (await house.as('crm').post('/v1/complaints', { narrative: '钱没到账，请处理一下。' })).body
    expect((await house.as('officer').patch(`/v1/complaints/${id}`, { assignee: person }, { 'if-match': '"1"' })).status).toBe(400)
    expect((await house.as('crm').post(`/v1/complaints/${id}/deliver`, { channel: person, at: '2026-11-20T00:00:00+08:00' })).status).toBe(
      400,
    )
    expect((await house.as('crm').post('/v1/triage', { narrative: '钱没到账。', facts: [{ id: person, statement: '事实' }] })).status).toBe(
      400,
    )
    const twice = [
      { id: 'f1', statement: '事实一' },
      { id: 'f1', statement: '事实二' },
    ]
    expect((await house.as('crm').post('/v1/complaints', { narrative: '钱没到账。', facts: twice })).status).toBe(400)
  })

  it('keeps the numbers of two contacts apart that come at the same moment', async () => {
    const { id } = (await house.as('crm').post('/v1/complaints', { narrative: '手机银行转账两千元没有到账，请核实。' })).body
    const phones = ['13700001111', '13987654321']
    const contact = (own: string) =>
      house.as('crm').post(`/v1/complaints/${id}/contacts`, {
        at: '2026-11-27T10:00:00+08:00',
        direction: 'in',
        channel: 'hotline',
        text: `我要找记者曝光，请打${own}。`,
      })
    expect((await Promise.all(phones.map(contact))).map((answer) => answer.status)).toEqual([201, 201])
    const revealed = (await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)).body
    expect(revealed.history.map((each: Json) => each.event).sort()).toEqual(phones.map((own) => `我要找记者曝光，请打${own}。`).sort())
  })

  it('can still be corrected after a contact raised a flag', async () => {
    const { id } = (await house.as('crm').post('/v1/complaints', { narrative: '手机银行转账两千元没有到账，请核实。' })).body
    const contact = { at: '2026-11-27T10:00:00+08:00', direction: 'in', channel: 'hotline', text: '再不处理我就找记者曝光。' }
    const after = await house.as('crm').post(`/v1/complaints/${id}/contacts`, contact)
    const corrected = await house
      .as('officer')
      .patch(`/v1/complaints/${id}`, { assessment: { severity: 3 } }, { 'if-match': after.headers.get('etag') ?? '' })
    expect(corrected.status, corrected.text).toBe(200)
  })
})
