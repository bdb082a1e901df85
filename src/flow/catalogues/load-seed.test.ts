import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSeed } from '../../adapters/seed/read-seed.ts'
import type { Seed } from '../../domain/seed.ts'
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts'
import { loadSeed } from './load-seed.ts'

const [deleted, edited, untouched] = ['case-01', 'case-02', 'case-03']

describe('a seed that changed', () => {
  let house: TestApp
  let seed: Seed
  beforeAll(async () => {
    house = await openTestApp()
    seed = await readSeed(resolve(import.meta.dirname, '../../../seed'))
  })
  afterAll(() => house.close())

  /** The next release's seed: the same cases, each with another title. */
  const renamed = (title: string): Seed => ({ ...seed, cases: seed.cases.map((each) => ({ ...each, title: `${title} ${each.id}` })) })
  const read = (id: string | undefined) => house.as('officer').get(`/v1/cases/${id}`)

  it('loads nothing twice', async () => {
    expect(await loadSeed(house.flow, seed)).toEqual({ changed: [] })
  })

  it('leaves what the bank deleted or edited as the bank left it, however often it changes', async () => {
    const officer = house.as('officer')
    expect((await officer.remove(`/v1/cases/${deleted}`, { 'if-match': '"1"' })).status).toBe(204)
    expect((await officer.patch(`/v1/cases/${edited}`, { title: '本行自定' }, { 'if-match': '"1"' })).status).toBe(200)
    for (const title of ['第二版', '第三版']) {
      expect(await loadSeed(house.flow, renamed(title))).toEqual({ changed: ['cases'] })
      expect((await read(deleted)).status).toBe(404)
      expect((await read(edited)).body).toMatchObject({ title: '本行自定', version: 2 })
      expect((await read(untouched)).body.title).toBe(`${title} ${untouched}`)
    }
  })
})
