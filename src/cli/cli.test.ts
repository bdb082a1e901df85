import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminKey, freshDataFolder, type RunningServer, runCli, startServer } from '../testing/start-server.ts'
import type { Json } from '../testing/test-client.ts'

const narrative = '昨天在自助机存了五千元，机器只吐回一千，剩下四千没到账。'
const receivedAt = '2026-11-27T09:00:00+08:00'

/** Everything of an answer that does not depend on the moment. */
function settled(text: string): Json {
  const { meta, draft, ...rest } = JSON.parse(text)
  return { ...rest, draft: { ...draft, label: null }, engine: meta.engine }
}

describe('the command line while a server runs', () => {
  const data = freshDataFolder()
  const folder = mkdtempSync(join(tmpdir(), 'tingsu-cli-'))
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer(data)
  })
  afterAll(() => server?.stop('SIGTERM'))

  it('prints exactly the body of POST /v1/triage with --json', async () => {
    const { code, stdout } = await runCli(data, 'triage', ['--json', '--received-at', receivedAt, narrative])
    const response = await fetch(`${server.url}/v1/triage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ narrative, receivedAt }),
    })
    expect(code).toBe(0)
    expect(settled(stdout)).toEqual(settled(await response.text()))
  })

  it('takes a narrative from a file or from standard input', async () => {
    const file = join(folder, 'narrative.txt')
    writeFileSync(file, narrative)
    const fromFile = await runCli(data, 'triage', ['--json', '--received-at', receivedAt, '--file', file])
    const fromInput = await runCli(data, 'triage', ['--json', '--received-at', receivedAt], narrative)
    expect(settled(fromFile.stdout)).toEqual(settled(fromInput.stdout))
  })

  it('tells a person what was found', async () => {
    const { stdout, stderr } = await runCli(data, 'triage', [narrative])
    for (const heading of ['研判', '相似案例', '回复草稿', '检查', '待填写']) expect(stdout).toContain(heading)
    expect(stdout).toContain('硬件问题 › 自助设备')
    expect(stdout).toContain('(facility_hardware › self_service_device)')
    expect(stderr).toBe('')
  })

  it.each([
    [['--colour', 'red'], 2, '--colour'],
    [['--chanel', 'app', narrative], 2, 'did you mean --channel?'],
    [['--file', '/nowhere/at/all.txt'], 2, '--file'],
    [['两段', '诉述'], 2, 'quotes'],
    [['  '], 1, 'the narrative: '],
    [['--channel', 'fax', narrative], 1, '--channel: must be one of: hotline'],
  ])('says what is wrong with %j', async (args, expected, told) => {
    const { code, stdout, stderr } = await runCli(data, 'triage', args)
    expect(code).toBe(expected)
    expect(stderr).toContain(told)
    expect(stdout).toBe('')
  })

  it('says that it loads no seed into a database that the server holds', async () => {
    const { code, stderr } = await runCli(data, 'db', ['seed'])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`nothing was loaded: the server at ${server.url}`)])
  })

  it('makes, lists and revokes keys', async () => {
    const made = await runCli(data, 'keys', ['create', '--role', 'officer', '--name', '王专员'])
    const [key = '', note = ''] = made.stdout.split('\n')
    expect(key).toMatch(/^ts_\w{12}_\w{40}$/u)
    const id = /key (key_\w+)/u.exec(note)?.[1] ?? ''
    const read = () => fetch(`${server.url}/v1/taxonomy`, { headers: { authorization: `Bearer ${key}` } })
    expect((await read()).status).toBe(200)
    expect((await runCli(data, 'keys', ['list'])).stdout).toContain('王专员')
    expect((await runCli(data, 'keys', ['revoke', id])).code).toBe(0)
    expect((await read()).status).toBe(401)
    expect((await runCli(data, 'keys', ['create', '--role', 'king', '--name', 'x'])).stderr).toContain('--role: must be one of')
    expect((await runCli(data, 'keys', ['create'])).code).toBe(2)
  })

  it('backs up while the server runs, refuses what is no backup, and puts the backup back once the server has stopped', async () => {
    const create = (externalId: string) =>
      fetch(`${server.url}/v1/complaints`, {
        method: 'POST',
        headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ narrative, externalId }),
      })
    await create('KEPT')
    const file = join(folder, 'backup.tar.gz')
    expect((await runCli(data, 'db', ['backup', file])).code).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect([...readFileSync(file).subarray(0, 2)]).toEqual([0x1f, 0x8b])
    await create('LOST')
    const again = await runCli(data, 'db', ['backup', file])
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('--force')])
    const nowhere = await runCli(data, 'db', ['backup', join(folder, 'no', 'such', 'folder')])
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('cannot be written')])
    const garbage = join(folder, 'garbage')
    writeFileSync(garbage, 'overwritten when that is asked for')
    expect((await runCli(data, 'db', ['backup', garbage, '--force'])).code).toBe(0)
    expect(statSync(garbage).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    writeFileSync(garbage, 'no archive at all')
    expect((await runCli(data, 'db', ['restore', file])).code).toBe(1)
    await server.stop('SIGTERM')
    const before = readdirSync(data).sort()
    for (const wrong of [garbage, join(folder, 'nowhere')]) {
      const { code, stderr } = await runCli(data, 'db', ['restore', wrong])
      expect([code, stderr]).toEqual([2, expect.stringMatching(new RegExp(`^${wrong}.*nothing was changed.*backup FILE`, 'u'))])
    }
    expect(readdirSync(data).sort()).toEqual(before)
    const restored = await runCli(data, 'db', ['restore', file])
    expect(restored.stdout).toContain('the former database is kept')
    const verified = await runCli(data, 'db', ['verify'])
    expect(verified.stdout).toMatch(/^intact: \d+ entries/u)
    server = await startServer(data)
    const { items } = (await (
      await fetch(`${server.url}/v1/complaints`, { headers: { authorization: `Bearer ${adminKey}` } })
    ).json()) as Json
    expect(items.map((each: Json) => each.externalId)).toEqual(['KEPT'])
  })
})

describe('the command line without a server', () => {
  it('opens the app in its own process', async () => {
    const data = freshDataFolder()
    const { code, stdout } = await runCli(data, 'triage', ['--json', narrative])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).assessment.inScope).toBe(true)
    expect((await runCli(data, 'db', ['seed'])).stdout).toMatch(/101 principles.*nothing had changed/u)
  })
})
