import { expect, test } from 'vitest'
import { typeOf } from '../../src/domain/vocabulary.ts'
import { findPersonalData } from '../../src/language/personal-data/find-personal-data.ts'
import { type CasePack, readCasePacks } from './case-pack.ts'

const packs = readCasePacks(new URL('./packs.jsonl', import.meta.url))
const count = (fits: (pack: CasePack) => boolean): number => packs.filter(fits).length

test('the packs cover every chapter, every format and both languages', () => {
  expect(packs.length).toBeGreaterThanOrEqual(60)
  expect(new Set(packs.map(({ subtype }) => typeOf(subtype))).size).toBe(5)
  expect(new Set(packs.map(({ format }) => format)).size).toBe(3)
  expect(count(({ language }) => language === 'en')).toBeGreaterThanOrEqual(6)
})

test('facts are verified, none verified, and not known in about a third of the packs each', () => {
  const share = (fits: (pack: CasePack) => boolean): number => count(fits) / packs.length
  expect(share(({ facts }) => facts === null)).toBeGreaterThan(0.28)
  expect(share(({ facts }) => facts?.length === 0)).toBeGreaterThan(0.28)
  expect(share(({ facts }) => facts !== null && facts.length > 0)).toBeGreaterThan(0.28)
})

test('no pack holds a name, a number or an address that the masking would hide', () => {
  const told = packs.map(({ id, narrative, facts, history }) => ({
    id,
    text: [narrative, ...(facts ?? []).map(({ statement }) => statement), ...history.map(({ event }) => event)].join('\n'),
  }))
  const found = told.flatMap(({ id, text }) => findPersonalData(text).map(({ start, end }) => `${id}: ${text.slice(start, end)}`))
  expect(found).toEqual([])
})

test('a loss is told with its amount, and nothing is dated after the day of the reply but what is still to come', () => {
  for (const { id, facts, policy } of packs) {
    const verified = facts ?? []
    expect(
      verified.filter(({ kind, amountCny }) => kind === 'loss' && amountCny === undefined),
      id,
    ).toEqual([])
    const findings = verified.filter(({ kind }) => kind === 'finding' || kind === 'fault')
    expect(
      findings.filter(({ date }) => date !== undefined && date > policy.today),
      id,
    ).toEqual([])
  }
})
