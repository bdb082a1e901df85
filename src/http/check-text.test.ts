import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Json } from '../testing/test-client.ts'

describe('POST /v1/drafts/check', () => {
  let house: TestApp
  beforeAll(async () => {
    house = await openTestApp()
  })
  afterAll(() => house.close())

  it('points at the words in the text as sent, personal data and all', async () => {
    const text = '李建国先生您好：关于您卡号6222021234567890128的问题，我们保证一定全额赔偿您的损失。'
    const { status, body } = await house.as('qa').post('/v1/drafts/check', { narrative: '我叫李建国，存款少了四千元。', text, facts: [] })
    expect(status).toBe(200)
    const promise = body.results.find((result: Json) => String(result.principleId) === 'authority.no-overpromise')
    expect(promise).toMatchObject({ verdict: 'fail', enforced: true, tier: 'blocker' })
    expect(text.slice(Number(promise?.span.start), Number(promise?.span.end))).toBe(promise?.span.text)
    expect(promise?.span.text).toContain('赔偿')
    expect(Number(body.summary.blockers)).toBeGreaterThanOrEqual(2)
  })

  it('has one result for each principle of the catalogue, and says which are not enforced', async () => {
    const { body } = await house.as('officer').post('/v1/drafts/check', { narrative: '等了很久。', text: '您好，我们正在核实。' })
    const { items } = (await house.as('officer').get('/v1/principles')).body
    expect(body.results.map((result: Json) => result.principleId).sort()).toEqual(items.map((principle: Json) => principle.id).sort())
    expect(body.results.filter((result: Json) => result.enforced).length).toBe(items.filter((principle: Json) => principle.enforced).length)
  })

  it('cannot judge a finding where facts are not known, and fails it where there are none', async () => {
    const request = { narrative: '存款少了四千元。', text: '经核实，系统运行正常，您的账户没有异常。' }
    const verdictOf = async (extra: Record<string, unknown>) => {
      const { body } = await house.as('qa').post('/v1/drafts/check', { ...request, ...extra })
      return String(body.results.find((result: Json) => String(result.principleId) === 'verify.before-answering')?.verdict)
    }
    expect(await verdictOf({})).toBe('cannot_judge')
    expect(await verdictOf({ facts: [] })).toBe('fail')
  })
})
