import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Json } from '../testing/test-client.ts'

const narrative = '我叫李建国，昨天在城东支行的自助机存了五千元，机器只吐回一千，剩下四千没到账，卡号6222021234567890128，电话13812345678。'
const nowhere = '/v1/complaints/cmp_00000000000000000000000000000000'

describe('complaints', () => {
  let house: TestApp
  let next = 0
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())
  const create = async (extra: Record<string, unknown> = {}) => {
    next += 1
    return (await house.as('crm').post('/v1/complaints', { narrative, channel: 'hotline', externalId: `T-${next}`, ...extra })).body
  }

  it('are stored, triaged and drafted in one call, and read masked', async () => {
    const { status, headers, body, text } = await house
      .as('crm')
      .post('/v1/complaints', { narrative, externalId: 'CRM-1', customer: { ref: 'C-9', name: '李建国', phone: '13812345678' } })
    expect(status).toBe(201)
    expect(headers.get('etag')).toBe('"1"')
    expect(body).toMatchObject({ externalId: 'CRM-1', status: 'drafting', customer: { ref: 'C-9', name: '〔姓名1〕', phone: '〔电话1〕' } })
    for (const secret of ['李建国', '6222021234567890128', '13812345678']) expect(text).not.toContain(secret)
    const read = await house.as('qa').get(`/v1/complaints/${body.id}`)
    expect(read.body).toEqual(body)
  })

  it('give the originals to those who may see them, and audit who looked', async () => {
    const { id } = await create()
    const revealed = await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)
    expect(revealed.body.narrative).toBe(narrative)
    expect((await house.as('auditor').get(`/v1/complaints/${id}?reveal=true`)).status).toBe(403)
    const audit = await house.as('auditor').get(`/v1/audit?chain=${id}&action=complaint.read`)
    expect(audit.body.items).toMatchObject([
      { actor: { id: house.principalOf('officer'), role: 'officer', keyId: expect.stringMatching(/^key_/u) }, details: { reveal: true } },
    ])
  })

  it('never keep a one-time code or a password', async () => {
    const { id } = await create({ narrative: '有人骗走我的验证码483920，密码是qw8812，卡里两万元被转走了，请马上帮我查。' })
    const { text } = await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)
    expect(text).not.toContain('483920')
    expect(text).not.toContain('qw8812')
  })

  it('answer the same for the same idempotency key, and refuse another body under it', async () => {
    const send = (externalId: string) => house.as('crm').post('/v1/complaints', { narrative, externalId }, { 'idempotency-key': 'once-1' })
    const first = await send('I-1')
    const again = await send('I-1')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect((await send('I-2')).status).toBe(422)
    expect((await house.as('crm').get('/v1/complaints?externalId=I-1')).body.items).toHaveLength(1)
  })

  it('refuse a second request while the first with its key still runs', async () => {
    const send = () => house.as('crm').post('/v1/complaints', { narrative, externalId: 'I-3' }, { 'idempotency-key': 'once-2' })
    const statuses = (await Promise.all([send(), send()])).map((answer) => answer.status)
    expect(statuses.sort()).toEqual([201, 409])
  })

  it('refuse an external id that is there already and say which complaint has it', async () => {
    const first = await create()
    const { status, body } = await house.as('crm').post('/v1/complaints', { narrative, externalId: String(first.externalId) })
    expect(status).toBe(409)
    expect(body).toMatchObject({ type: '/problems/external-id-taken', complaintId: first.id })
  })

  it('can be found by what an officer filters by', async () => {
    const { id } = await create({ customer: { ref: 'REF-7' }, receivedAt: '2026-11-01T09:00:00+08:00' })
    const found = async (query: string) =>
      (await house.as('officer').get(`/v1/complaints?${query}`)).body.items.map((each: Json) => each.id)
    expect(await found('customer.ref=REF-7')).toEqual([id])
    expect(await found('customer.ref=REF-7&type=facility_hardware')).toEqual([id])
    expect(await found('customer.ref=REF-7&type=staff_service')).toEqual([])
    expect(await found(`dueBefore=${encodeURIComponent('2026-11-17T00:00:00+08:00')}`)).toEqual([id])
    expect(await found('status=closed&customer.ref=REF-7')).toEqual([])
    expect(await found(`text=${encodeURIComponent('没到账')}&customer.ref=REF-7`)).toEqual([id])
  })

  it('come in pages that neither repeat nor skip', async () => {
    for (let index = 0; index < 5; index += 1) await create({ customer: { ref: 'PAGED' } })
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await house.as('officer').get(`/v1/complaints?customer.ref=PAGED&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((each: Json) => String(each.id)))
      cursor = body.nextCursor
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
    expect((await house.as('officer').get('/v1/complaints?cursor=nonsense')).status).toBe(400)
  })

  it('are corrected with a reason; the old assessment is kept and severity looks back at its highest', async () => {
    const { id } = await create()
    const { status, headers, body } = await house
      .as('officer')
      .patch(
        `/v1/complaints/${id}`,
        { assessment: { severity: 4, subtype: 'system_error' }, reason: '涉及面较广', assignee: 'officer-7' },
        { 'if-match': '"1"' },
      )
    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"2"')
    expect(body).toMatchObject({
      assessmentVersion: 2,
      assignee: 'officer-7',
      assessment: { severity: 4, type: 'business_error', subtype: 'system_error' },
    })
    const { items } = (await house.as('auditor').get(`/v1/audit?chain=${id}&action=complaint.corrected`)).body
    expect(items).toMatchObject([{ details: { assessmentVersion: 2, fields: expect.arrayContaining(['severity', 'subtype']) } }])
    expect(JSON.stringify(items)).not.toContain('涉及面较广')
  })

  it('are not overwritten by someone who read an older version', async () => {
    const { id } = await create()
    const patch = (match?: string) =>
      house.as('officer').patch(`/v1/complaints/${id}`, { assignee: 'a' }, match ? { 'if-match': match } : {})
    expect((await patch()).status).toBe(428)
    expect((await patch('"1"')).status).toBe(200)
    expect((await patch('"1"')).status).toBe(412)
  })

  it.each([
    [{ assessment: { subtype: 'fees', type: 'staff_service' } }, '/assessment/subtype'],
    [{ assessment: { flags: [{ code: 'fund_loss', evidence: '客户没有说过的话' }] } }, '/assessment/flags/0/evidence'],
    [{ assessment: { colour: 'red' } }, '/assessment/colour'],
  ])('refuse a correction that does not fit: %j', async (correction, pointer) => {
    const { id } = await create()
    const { status, body } = await house.as('officer').patch(`/v1/complaints/${id}`, correction, { 'if-match': '"1"' })
    expect(status).toBe(400)
    expect(body.errors.map((fault: Json) => fault.pointer)).toEqual([pointer])
  })

  it('are triaged again when the customer comes back: never milder, no second clock', async () => {
    const before = await create({ receivedAt: '2026-11-20T09:00:00+08:00' })
    const text = '你们再不处理我就去银保监会投诉，还要找记者曝光。'
    const { status, body } = await house
      .as('crm')
      .post(`/v1/complaints/${before.id}/contacts`, { at: '2026-11-25T10:00:00+08:00', direction: 'in', channel: 'hotline', text })
    expect(status).toBe(201)
    expect(body.assessment.flags.map((flag: Json) => flag.code)).toEqual(expect.arrayContaining(['regulator_escalation', 'media_exposure']))
    expect(Number(body.assessment.severity)).toBeGreaterThanOrEqual(Number(before.assessment.severity))
    expect(body.deadlines.decideBy).toBe(before.deadlines.decideBy)
    expect(body.history.map((each: Json) => each.event)).toContain(text)
  })

  it('take an extension within the rule and no further', async () => {
    const { id } = await create({ receivedAt: '2026-11-01T09:00:00+08:00' })
    const extend = (until: string) => house.as('approver').post(`/v1/complaints/${id}/extensions`, { until, reason: '需调取第三方记录' })
    expect(
      (await house.as('officer').post(`/v1/complaints/${id}/extensions`, { until: '2026-12-15T23:59:59+08:00', reason: '…' })).status,
    ).toBe(403)
    expect((await extend('2027-02-01T00:00:00+08:00')).status).toBe(409)
    expect((await extend('2026-11-10T00:00:00+08:00')).status).toBe(409)
    const { status, body } = await extend('2026-12-20T23:59:59+08:00')
    expect(status).toBe(200)
    expect(body.deadlines.extendedTo).toBe('2026-12-20T23:59:59+08:00')
  })

  it('cannot be closed as upheld before the customer was told, but as withdrawn', async () => {
    const { id } = await create()
    const close = (body: unknown) => house.as('officer').post(`/v1/complaints/${id}/close`, body)
    expect((await close({ outcome: 'upheld' })).status).toBe(409)
    expect((await close({ outcome: 'merged', mergedInto: String(id) })).status).toBe(400)
    expect((await close({ outcome: 'withdrawn', reason: '客户来电撤回' })).body).toMatchObject({
      status: 'closed',
      outcome: { outcome: 'withdrawn' },
    })
    expect((await house.as('officer').post(`/v1/complaints/${id}/reopen`, { reason: '客户再次来电' })).body.status).toBe('reopened')
  })

  it('lose what identifies the person when erased, and keep their audit chain', async () => {
    const { id } = await create({ customer: { name: '李建国', ref: 'E-1' } })
    const erased = await house.as('admin').post(`/v1/complaints/${id}/erase`, { reason: '客户申请删除' })
    expect(erased.status).toBe(200)
    const { body, text } = await house.as('officer').get(`/v1/complaints/${id}?reveal=true`)
    expect(body.customer).toEqual({})
    for (const word of ['李建国', '6222', '13812345678', '没到账', 'E-1']) expect(text).not.toContain(word)
    const [draft] = body.drafts
    expect((await house.as('officer').get(`/v1/drafts/${draft?.id}?reveal=true`)).text).not.toContain('李建国')
    expect((await house.as('officer').post(`/v1/complaints/${id}/facts`, { statement: 'x', source: 'y' })).status).toBe(409)
    expect((await house.as('auditor').get('/v1/audit/verify')).body.intact).toBe(true)
  })

  it('tell their story again as server-sent events, from where the caller stopped', async () => {
    const { id } = await create()
    const all = await house.as('officer').get(`/v1/complaints/${id}/events`)
    const rest = await house.as('officer').get(`/v1/complaints/${id}/events`, { 'last-event-id': '2' })
    expect(all.text).toContain('event: assessment')
    expect(all.text).toContain('event: done')
    expect(rest.text).not.toContain('event: assessment')
    expect(all.text.endsWith(rest.text)).toBe(true)
  })

  it('are told to the CRM in an event feed without personal data', async () => {
    const { id } = await create()
    const { items } = (await house.as('crm').get('/v1/events?after=0&limit=200')).body
    const own = items.filter((event: Json) => String(event.data.complaintId) === String(id))
    expect(own.map((event: Json) => event.type)).toEqual(['complaint.received', 'complaint.triaged', 'draft.ready'])
    const sequences = items.map((event: Json) => Number(event.sequence))
    expect(sequences).toEqual([...sequences].sort((one, other) => one - other))
    expect(JSON.stringify(items)).not.toContain('李建国')
  })

  it('are not found by a wrong id', async () => {
    expect((await house.as('officer').get(nowhere)).status).toBe(404)
    expect((await house.as('officer').post(`${nowhere}/reopen`, { reason: 'x' })).status).toBe(404)
  })
})
