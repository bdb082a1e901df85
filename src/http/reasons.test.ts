import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'

const narrative = '我叫李建国，昨天在自助机存了五千元，四千没到账，电话138 1234 5678。'

describe('why something was done to a complaint', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  const create = async (): Promise<string> => String((await house.as('crm').post('/v1/complaints', { narrative })).body.id)
  const withdrawn = async () => {
    const id = await create()
    await house.as('officer').post(`/v1/complaints/${id}/close`, { outcome: 'withdrawn' })
    return id
  }
  const reopen = (id: string, reason: string) => house.as('officer').post(`/v1/complaints/${id}/reopen`, { reason })
  const audited = async (id: string) => (await house.as('auditor').get(`/v1/audit?chain=${id}`)).text

  it('stands with each reopening in the complaint: masked words, who, and when', async () => {
    const id = await withdrawn()
    await reopen(id, '李建国用13812345678再次来电')
    await house.as('officer').post(`/v1/complaints/${id}/close`, { outcome: 'withdrawn' })
    const { body } = await reopen(id, '复核要求')
    const by = house.principalOf('officer')
    expect(body.reopenings).toEqual([
      { by, reason: '〔姓名1〕用〔电话1〕再次来电', at: expect.any(String) },
      { by, reason: '复核要求', at: body.updatedAt },
    ])
    expect(body.erasure).toBeNull()
    const revealed = await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)
    expect(revealed.body.reopenings[0].reason).toBe('李建国用13812345678再次来电')
    expect(revealed.body.narrative).toBe(narrative)
    expect(await audited(id)).not.toContain('再次来电')
  })

  it('leaves nothing behind where the complaint cannot be taken up again', async () => {
    const id = await create()
    expect((await reopen(id, '手误')).status).toBe(409)
    expect((await house.as('qa').get(`/v1/complaints/${id}`)).body.reopenings).toEqual([])
  })

  it('stands with the fact that was settled, masked', async () => {
    const id = await create()
    const fact = (await house.as('crm').post(`/v1/complaints/${id}/facts`, { statement: '设备长款四千元', source: '设备流水' })).body
    expect(fact).not.toHaveProperty('reason')
    const settled = await house
      .as('officer')
      .patch(`/v1/complaints/${id}/facts/${fact.id}`, { status: 'verified', reason: '与李建国核对无误' })
    expect(settled.body).toMatchObject({ status: 'verified', reason: '与〔姓名1〕核对无误' })
    const { facts } = (await house.as('qa').get(`/v1/complaints/${id}`)).body
    expect(facts).toMatchObject([{ id: fact.id, reason: '与〔姓名1〕核对无误' }])
    expect(await audited(id)).not.toContain('核对无误')
  })

  it('is emptied with the complaint, save the reason of the erasure itself, which names nobody', async () => {
    const id = await withdrawn()
    await reopen(id, '海鸥的事还没说完')
    const fact = (await house.as('crm').post(`/v1/complaints/${id}/facts`, { statement: '设备长款四千元', source: '设备流水' })).body
    await house.as('officer').patch(`/v1/complaints/${id}/facts/${fact.id}`, { status: 'verified', reason: '与海鸥核对' })
    const { body } = await house.as('admin').post(`/v1/complaints/${id}/erase`, { reason: '李建国（电话13812345678）申请删除' })
    expect(body.erasure).toEqual({
      by: house.principalOf('admin'),
      reason: '〔姓名1〕（电话〔电话1〕）申请删除',
      at: body.updatedAt,
    })
    const read = await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)
    expect(read.body.erasure.reason).toBe('〔姓名1〕（电话〔电话1〕）申请删除')
    expect(read.body.reopenings).toMatchObject([{ reason: '（已删除）' }])
    for (const word of ['海鸥', '李建国', '8123']) expect(read.text).not.toContain(word)
    expect((await house.as('auditor').get('/v1/audit/verify')).body.intact).toBe(true)
  })

  it('is documented where the answers are', async () => {
    const { body } = await house.anonymous.get('/openapi.json')
    const { Complaint, Fact } = body.components.schemas
    expect(Object.keys(Complaint.properties)).toEqual(expect.arrayContaining(['reopenings', 'erasure', 'delivery']))
    expect(Object.keys(Fact.properties)).toContain('reason')
  })
})
