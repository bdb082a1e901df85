import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSeed } from '../src/adapters/seed/read-seed.ts'
import type { SeedCase } from '../src/domain/guidance-case.ts'
import { catalogueSchemas } from '../src/domain/seed.ts'
import { caseLabels } from '../src/engines/local/classifier/heads.ts'

/** Every section of the manual that tells a case or a dialogue, by its lines; contents pages, preface and technique are none. */
const sections: readonly (readonly [string, number, number])[] = [
  ['insurance turned wealth product', 4, 14],
  ['VIP missed number', 17, 35],
  ['balance anomaly', 38, 57],
  ['unexpected transfer', 60, 77],
  ['the old man’s deposit', 80, 102],
  ['bond fees', 105, 123],
  ['complaint withdrawn', 124, 138],
  ['loan in three limbs', 141, 160],
  ['hotel deck', 161, 172],
  ['three short cases', 175, 191],
  ['customer narrative', 193, 217],
  ['unreasonable demand', 220, 234],
  ['lapsed reminder', 236, 242],
  ['cup of water', 243, 249],
  ['fee, windows, guide', 283, 297],
  ['insurance, told again', 299, 310],
  ['ten thousand', 312, 321],
  ['dialogue 1', 384, 390],
  ['dialogue 2', 395, 401],
  ['dialogue 3', 406, 411],
  ['dialogue 4', 417, 423],
  ['dialogue 5', 427, 429],
]

describe('the seeded guidance cases', () => {
  let cases: readonly SeedCase[] = []
  let principleIds: ReadonlySet<string> = new Set()
  beforeAll(async () => {
    const seed = await readSeed(join(import.meta.dirname, '../seed'))
    cases = seed.cases
    principleIds = new Set(catalogueSchemas.principles.parse(seed.catalogues.principles).map((principle) => principle.id))
  })

  it('are the 32 numbered ones, said to be titles only, and no other has that provenance', () => {
    const numbered = Array.from({ length: 32 }, (_, index) => `case-${String(index + 1).padStart(2, '0')}`)
    expect(cases.filter((each) => each.provenance === 'title_only').map((each) => each.id)).toEqual(numbered)
  })

  it('cover every section of the manual that tells a case or a dialogue', () => {
    const told = cases.filter((each) => each.provenance === 'full_text').flatMap((each) => each.sourceLines)
    const missing = sections.filter(([, from, to]) => !told.some((lines) => lines.from <= to && from <= lines.to))
    expect(missing).toEqual([])
  })

  it('hold the five model dialogues as scripts, and another industry’s cases apart', () => {
    expect(cases.filter((each) => each.form === 'script')).toHaveLength(5)
    const others = cases.filter((each) => each.industry === 'hospitality')
    expect(others.length).toBeGreaterThanOrEqual(2)
    expect(others.map((each) => each.type)).toEqual(others.map(() => null))
  })

  it('have an id each, example narratives by the dozen, lessons, and principles that exist', () => {
    expect(new Set(cases.map((each) => each.id)).size).toBe(cases.length)
    for (const each of cases) {
      expect(each.narratives.length, each.id).toBeGreaterThanOrEqual(each.provenance === 'full_text' ? 16 : 12)
      expect(each.lessons.length, each.id).toBeGreaterThan(0)
      expect(
        each.principleIds.filter((id) => !principleIds.has(id)),
        each.id,
      ).toEqual([])
    }
  })

  it('have no example narrative twice', () => {
    const narratives = cases.flatMap((each) => each.narratives)
    expect(narratives.filter((narrative, at) => narratives.indexOf(narrative) !== at)).toEqual([])
  })

  it('are the cases that the classifier knows, as far as they are about a bank', () => {
    const ofBanks = cases.filter((each) => each.industry === 'bank').map((each) => each.id)
    expect([...ofBanks, 'none'].toSorted()).toEqual([...caseLabels].toSorted())
  })

  it('mark conduct that must never be copied, and say why', () => {
    const never = cases.filter((each) => each.grade === 'never_imitate')
    expect(never.map((each) => each.id)).toEqual(
      expect.arrayContaining(['insurance-to-wealth', 'insurance-complaint-withdrawn', 'unreasonable-demand-hospital']),
    )
    for (const each of never) expect(each.gradeReason.length, each.id).toBeGreaterThan(20)
  })
})
