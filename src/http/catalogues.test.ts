import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from '../domain/permissions.ts'
import { roles } from '../domain/vocabulary.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Json } from '../testing/test-client.ts'

const ownCase = {
  title: '柜员误将定期存成活期',
  type: 'business_error',
  subtype: 'operation_error',
  situation: '客户要求存三年定期，柜员误办为活期。',
  handling: '核对凭条与录像后更正。',
  outcome: '补足利息。',
  lessons: ['办理前复述客户要求。'],
  principleIds: ['verify.before-answering'],
  grade: 'teach',
  gradeReason: '先核实后更正。',
  narratives: ['我让柜员存三年定期，结果一年后发现是活期，利息差了好几千。'],
}

describe('guidance cases', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  it('hold the 32 numbered cases of the manual, said to be titles only, and the narrative ones', async () => {
    const { items } = (await house.as('officer').get('/v1/cases?limit=200')).body
    const numbered = items.filter((each: Json) => /^case-\d\d$/u.test(String(each.id)))
    expect(numbered.map((each: Json) => each.provenance)).toEqual(Array.from({ length: 32 }, () => 'title_only'))
    expect(items.length).toBeGreaterThanOrEqual(50)
  })

  it('are added, found at once, changed by version, and taken out', async () => {
    const officer = house.as('officer')
    const made = await officer.post('/v1/cases', ownCase, { 'idempotency-key': 'case-1' })
    expect(made.status).toBe(201)
    const search = async () =>
      (await officer.post('/v1/cases/search', { text: '我要存三年定期，柜员给我办成活期了，利息少了几千块', limit: 10 })).body.items.map(
        (each: Json) => String(each.id),
      )
    expect(await search()).toContain(String(made.body.id))
    const path = `/v1/cases/${made.body.id}`
    expect((await officer.patch(path, { title: '新标题' })).status).toBe(428)
    const changed = await officer.patch(path, { title: '柜员把定期办成活期' }, { 'if-match': '"1"' })
    expect(changed.body).toMatchObject({ title: '柜员把定期办成活期', version: 2 })
    expect((await officer.patch(path, { title: '再改' }, { 'if-match': '"1"' })).status).toBe(412)
    expect((await officer.remove(path, { 'if-match': '"2"' })).status).toBe(204)
    expect((await officer.get(path)).status).toBe(404)
    expect(await search()).not.toContain(String(made.body.id))
  })

  it('refuse principles that do not exist, and unknown fields', async () => {
    const unknown = await house.as('officer').post('/v1/cases', { ...ownCase, principleIds: ['solve.magic'] })
    expect(unknown.body.errors).toMatchObject([{ pointer: '/principleIds/0' }])
    expect((await house.as('officer').post('/v1/cases', { ...ownCase, colour: 'red' })).status).toBe(400)
  })

  it('never bring a hotel’s case to a bank’s complaint', async () => {
    const { items } = (
      await house.as('officer').post('/v1/cases/search', { text: '昨晚在酒店餐厅吃饭后几个人都拉肚子，要求赔偿', limit: 20 })
    ).body
    expect(items.map((each: Json) => String(each.id))).not.toContain('restaurant-diarrhoea')
  })
})

describe('catalogues, keys and records', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  it('show the whole catalogue of principles and the taxonomy', async () => {
    expect((await house.as('crm').get('/v1/principles')).body.items).toHaveLength(101)
    const { body } = await house.as('crm').get('/v1/taxonomy')
    expect(body.items).toHaveLength(21)
    expect(body.flags).toHaveLength(18)
    expect(body.regulatory.reasons).toHaveLength(13)
  })

  it('make a key whose secret is shown once, and revoke it at once', async () => {
    const admin = house.as('admin')
    const made = await admin.post('/v1/keys', { name: '赵专员', role: 'officer' })
    expect(made.status).toBe(201)
    const key = String(made.body.key)
    expect((await house.withKey(key).get('/v1/taxonomy')).status).toBe(200)
    const listed = await admin.get('/v1/keys')
    expect(listed.body.items.find((each: Json) => each.id === made.body.id).lastUsedAt).not.toBeNull()
    expect(listed.text).not.toContain(key.slice(16))
    expect((await admin.remove(`/v1/keys/${made.body.id}`)).status).toBe(204)
    expect((await house.withKey(key).get('/v1/taxonomy')).status).toBe(401)
    expect((await admin.post('/v1/keys', { name: 'x', role: 'officer', principalId: 'prn_nobody' })).status).toBe(400)
  })

  it('tell the secret of a key once: a repeat makes no second key, and says what to do when the secret was lost', async () => {
    const admin = house.as('admin')
    const make = () => admin.post('/v1/keys', { name: '钱专员', role: 'officer' }, { 'idempotency-key': 'key-for-qian' })
    const first = await make()
    const again = await make()
    const { key, ...shown } = first.body
    expect(again).toMatchObject({ status: 201, body: { ...shown, notice: expect.stringContaining('revoke') } })
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.text).not.toContain(String(key).slice(16))
    const { items } = (await admin.get('/v1/keys')).body
    expect(items.filter((each: Json) => each.principal.name === '钱专员')).toHaveLength(1)
  })

  it('trade a one-time sign-in for a session, once', async () => {
    const { body } = await house.as('admin').post('/v1/sign-ins', {})
    const token = String(body.path).split('=')[1] ?? ''
    const signIn = () => house.anonymous.post('/sign-in', { token })
    const first = await signIn()
    expect(first.status).toBe(200)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/u)
    expect((await house.anonymous.get('/v1/taxonomy', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200)
    expect((await signIn()).status).toBe(401)
    expect((await house.withKey(token).get('/v1/taxonomy')).status).toBe(401)
  })

  it('limit how much one caller may ask', async () => {
    const limited = await openTestApp({ rateLimit: 3 })
    const statuses: number[] = []
    for (let index = 0; index < 4; index += 1) statuses.push((await limited.as('qa').get('/v1/taxonomy')).status)
    const last = await limited.as('qa').get('/v1/taxonomy')
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await limited.as('crm').get('/v1/taxonomy')).status).toBe(200)
    await limited.close()
  })

  it('answer health, readiness and metrics without a key', async () => {
    expect((await house.anonymous.get('/healthz')).body).toMatchObject({ status: 'ok' })
    expect((await house.anonymous.get('/readyz')).body).toMatchObject({ status: 'ready', database: 'ok' })
    expect((await house.anonymous.get('/metrics')).status).toBe(200)
  })
})

describe('the route × role matrix', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  it('is the one that the document publishes, and every route keeps it', async () => {
    const document = (await house.anonymous.get('/openapi.json')).body
    const holders: readonly string[] = Object.values(permissions).map((allowed) => [...allowed].sort().join())
    for (const [path, methods] of Object.entries<Json>(document.paths)) {
      for (const [method, operation] of Object.entries<Json>(methods)) {
        const allowed = operation['x-roles']?.map(String) ?? []
        expect(holders, `${method} ${path}`).toContain([...allowed].sort().join())
        const address = path.replaceAll(/\{\w+\}/gu, 'x')
        const init = {
          headers: { 'content-type': 'application/json', 'if-match': '"0"' },
          ...(method === 'get' ? {} : { body: '{"unknownField":1}' }),
        }
        expect((await house.anonymous.send(method.toUpperCase(), address, init)).status, `${method} ${path} without a key`).toBe(401)
        for (const role of roles) {
          const { status } = await house.as(role).send(method.toUpperCase(), address, init)
          expect(status === 403, `${method} ${path} as ${role}: ${status}`).toBe(!allowed.includes(role))
        }
      }
    }
  })
})
