import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPrometheusMetrics } from '../adapters/system/prometheus-metrics.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'

const narrative = '昨天在自助机存了五千元，机器只吐回一千，剩下四千没到账。'

describe('metrics', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp({ metrics: createPrometheusMetrics() })
  })
  afterAll(() => house.close())

  /** The samples of one metric: its labels as Prometheus writes them, and the value. */
  const read = async (name: string): Promise<Record<string, number>> => {
    const { text } = await house.anonymous.get('/metrics')
    const samples = [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gmu)].filter(([, found]) => found === name)
    return Object.fromEntries(samples.map(([, , labels = '', value]) => [labels, Number(value)]))
  }
  const ifMatch = async (draft: string) => ({ 'if-match': (await house.as('officer').get(draft)).headers.get('etag') ?? '' })

  it('count and time every triage by its door, every draft, check and committed change', async () => {
    const officer = house.as('officer')
    await officer.post('/v1/triage', { narrative })
    await officer.post('/v1/triage', { narrative }, { accept: 'text/event-stream' })
    const { body } = await officer.post('/v1/complaints', { narrative }, { 'idempotency-key': 'once' })
    await officer.post('/v1/complaints', { narrative }, { 'idempotency-key': 'once' })
    const contact = { at: '2026-11-27T10:00:00+08:00', direction: 'in', channel: 'hotline', text: '还是没人联系我。' }
    await officer.post(`/v1/complaints/${body.id}/contacts`, contact)
    await officer.post('/v1/drafts/check', { narrative, text: '尊敬的客户：您好。' })
    await officer.post(`/v1/complaints/${body.id}/drafts`, { format: 'sms' })
    const draft = `/v1/drafts/${body.drafts[0].id}`
    const { text } = (await officer.get(draft)).body
    const filled = String(text).replaceAll(/【待填:[^】]*】/gu, '王专员，联系电话010-66001122')
    await officer.patch(draft, { text: filled, reasonCode: 'completeness' }, await ifMatch(draft))
    await officer.post(`${draft}/submit`, {}, await ifMatch(draft))
    await house.as('approver').post(`${draft}/return`, { reason: '请再核对金额' }, await ifMatch(draft))
    await officer.post(`${draft}/submit`, {}, await ifMatch(draft))
    expect((await house.as('approver').post(`${draft}/approve`, {}, await ifMatch(draft))).status).toBe(200)

    const local = (door: string) => `door="${door}",engine="local"`
    expect(await read('tingsu_triage_seconds_count')).toEqual(
      Object.fromEntries(['plain', 'streamed', 'complaint', 'contact', 'check'].map((door) => [local(door), 1])),
    )
    expect((await read('tingsu_triage_stage_seconds_count'))['stage="mask"']).toBe(5)
    expect(Object.values(await read('tingsu_triage_fallbacks_total'))).toEqual([0, 0, 0, 0, 0])
    expect(await read('tingsu_drafts_total')).toEqual({
      'engine="local",format="written_reply"': 3,
      'engine="local",format="sms"': 1,
    })
    expect(await read('tingsu_checks_total')).toEqual({
      'occasion="generated"': 4,
      'occasion="asked"': 1,
      'occasion="edited"': 1,
      'occasion="approval"': 1,
    })
    expect(await read('tingsu_events_total')).toMatchObject({
      'type="complaint.received"': 1,
      'type="draft.returned"': 1,
      'type="draft.submitted"': 2,
      'type="draft.approved"': 1,
    })
  })

  it('count no change that was undone, and hold no id and no word', async () => {
    const officer = house.as('officer')
    const request = { narrative, externalId: 'CRM-42' }
    await officer.post('/v1/complaints', request)
    const before = await read('tingsu_events_total')
    expect((await officer.post('/v1/complaints', request)).status).toBe(409)
    expect(await read('tingsu_events_total')).toEqual(before)
    const { text } = await house.anonymous.get('/metrics')
    expect(text).not.toMatch(/cmp_|drf_|CRM-42|自助机/u)
  })
})
