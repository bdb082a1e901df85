import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDataFolder, type RunningServer, startServer } from '../testing/start-server.ts'

const root = resolve(import.meta.dirname, '../..')
const narrative = '我叫李建国，昨天在城东支行的自助机存了五千元，机器只吐回一千，剩下四千没到账，打客服三次都没人管。'

/** The newcomer's five minutes in a real browser against a real server. */
describe('the newcomer’s page', () => {
  let server: RunningServer
  let browser: Browser
  let page: Page
  let link = ''
  const foreign: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    server = await startServer(freshDataFolder())
    link = /http:\S+#sign-in=\S+/u.exec(server.printed)?.[0] ?? ''
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, '--no-sandbox'] })
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
    page.on('request', (request) => void (new URL(request.url()).origin === new URL(link).origin || foreign.push(request.url())))
    page.on('pageerror', (error) => void faults.push(error.message))
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop('SIGTERM')
  })

  it('asks for the link when nobody is signed in', async () => {
    await page.goto(new URL('/', link).href)
    await page.getByRole('heading', { name: '请先登录' }).waitFor()
    await page.getByLabel('或粘贴登录令牌').fill('ts_wrong')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('登录没有成功').waitFor()
    faults.length = 0
  })

  it('signs in with the printed link and takes the token out of the address', async () => {
    await page.goto(link)
    await page.getByLabel('客户诉述').waitFor()
    expect(page.url()).toBe(new URL('/', link).href)
  })

  it('reads a narrative and shows assessment, evidence, cases, draft and open places', async () => {
    await page.getByLabel('客户诉述').fill(narrative)
    await page.getByLabel('渠道').selectOption('hotline')
    await page.getByLabel('客户诉述').press('Control+Enter')
    await page.getByRole('heading', { name: '回复草稿' }).waitFor()
    await expect.poll(() => page.locator('#assessment').textContent()).toContain('硬件问题')
    expect(await page.locator('#evidence mark').allTextContents()).not.toEqual([])
    expect(await page.locator('#cases li').count()).toBeGreaterThan(0)
    expect((await page.locator('#draft p').allTextContents()).join('')).toContain('尊敬的')
    expect(await page.locator('#placeholders li').count()).toBeGreaterThan(0)
  })

  it('keeps what was typed when something is wrong with it', async () => {
    await page.getByLabel('客户诉述').fill('　　')
    await page.getByRole('button', { name: '研判并起草' }).click()
    await page.getByText('请先输入客户诉述').waitFor()
    faults.length = 0
    await page.getByLabel('客户诉述').fill(narrative)
    await page.getByRole('button', { name: '研判并起草' }).click()
    await page.getByText('完成。').waitFor()
  })

  it('has no accessibility violation that axe can see', async () => {
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
    const violations = await page.evaluate(
      "axe.run().then((found) => found.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target).join()))",
    )
    expect(violations).toEqual([])
  })

  it('reads the API documentation from this host', async () => {
    await page.goto(new URL('/docs', link).href)
    await page.getByText('/v1/triage').first().waitFor()
  })

  it('loaded nothing from other hosts and threw nothing', () => {
    expect(foreign).toEqual([])
    expect(faults).toEqual([])
  })
})
