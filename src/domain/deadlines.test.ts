import { describe, expect, it } from 'vitest'
import { addDays, chinaDate, daysAfter, isWorkingDay } from './calendar.ts'
import { deadlinesOf, latestExtension } from './deadlines.ts'
import type { Holidays, LegalRule } from './rule.ts'

const rule = (id: string, clock: LegalRule['clock'], dates: { from?: string; to?: string } = {}): LegalRule => ({
  id,
  zh: id,
  en: id,
  document: '测试办法',
  article: '18',
  issuer: '测试',
  effectiveFrom: dates.from ?? '2020-03-01',
  effectiveTo: dates.to ?? null,
  certainty: 'I',
  source: 'test',
  clock,
})
const general = rule('general.decide', { appliesTo: {}, kind: 'decide', days: 15, unit: 'calendar', priority: 0 })
const central = rule('central.decide', { appliesTo: { regulatorBodies: ['pboc'] }, kind: 'decide', days: 10, unit: 'working', priority: 5 })
const extension = rule('general.extend', { appliesTo: {}, kind: 'extend', days: 30, unit: 'calendar', maxTotalDays: 60, priority: 0 })
const holidays: Holidays[] = [
  {
    year: 2026,
    source: 'test',
    certainty: 'I',
    daysOff: [{ date: '2026-10-01', name: '国庆节' }],
    daysOn: [{ date: '2026-10-10', name: '国庆节调休' }],
  },
]
const clock = {
  nature: 'complaint',
  receivedAt: '2026-11-27T09:00:00+08:00',
  channel: 'hotline',
  regulatorBody: null,
  regulatorDueAt: null,
} as const

describe('statutory deadlines', () => {
  it('count the day after receipt as day 1 and end with the day', () => {
    expect(deadlinesOf(clock, [general], [])).toEqual({ decideBy: '2026-12-12T23:59:59+08:00', extendedTo: null, rule: 'general.decide' })
  })

  it('take the Chinese date of receipt, whatever offset it is written in', () => {
    const lateInLondon = { ...clock, receivedAt: '2026-11-27T17:30:00Z' }
    expect(chinaDate(lateInLondon.receivedAt)).toBe('2026-11-28')
    expect(deadlinesOf(lateInLondon, [general], []).decideBy).toBe('2026-12-13T23:59:59+08:00')
  })

  it('start for complaints alone', () => {
    expect(deadlinesOf({ ...clock, nature: 'enquiry' }, [general], [])).toEqual({ decideBy: null, extendedTo: null, rule: null })
  })

  it('follow the more specific rule where it fits', () => {
    expect(deadlinesOf({ ...clock, regulatorBody: 'pboc' }, [general, central], []).rule).toBe('central.decide')
    expect(deadlinesOf(clock, [general, central], []).rule).toBe('general.decide')
  })

  it('follow the rule that was in force on the day of receipt', () => {
    const old = rule('old.decide', { appliesTo: {}, kind: 'decide', days: 20, unit: 'calendar', priority: 0 }, { to: '2026-06-30' })
    const revised = rule('new.decide', { appliesTo: {}, kind: 'decide', days: 10, unit: 'calendar', priority: 0 }, { from: '2026-07-01' })
    const ruleOn = (receivedAt: string) => deadlinesOf({ ...clock, receivedAt }, [old, revised], []).rule
    expect([ruleOn('2026-06-30T23:00:00+08:00'), ruleOn('2026-07-01T00:10:00+08:00')]).toEqual(['old.decide', 'new.decide'])
  })

  it('never outlast the time that the regulator named', () => {
    expect(deadlinesOf({ ...clock, regulatorDueAt: '2026-12-01T17:00:00+08:00' }, [general], []).decideBy).toBe('2026-12-01T17:00:00+08:00')
    expect(deadlinesOf({ ...clock, regulatorDueAt: '2027-01-01T17:00:00+08:00' }, [general], []).decideBy).toBe('2026-12-12T23:59:59+08:00')
  })

  it('are fifteen calendar days where no rule says anything', () => {
    expect(deadlinesOf(clock, [], [])).toMatchObject({ decideBy: '2026-12-12T23:59:59+08:00', rule: 'default.decide' })
  })

  it('may be extended to the rule’s longest total time and no further', () => {
    expect(latestExtension(clock, [extension], [])).toEqual({ until: '2027-01-26T23:59:59+08:00', rule: 'general.extend' })
    expect(latestExtension(clock, [general], [])).toBeNull()
  })
})

describe('working days', () => {
  it('know holidays and worked weekends', () => {
    expect([isWorkingDay('2026-10-01', holidays), isWorkingDay('2026-10-10', holidays), isWorkingDay('2026-10-11', holidays)]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('skip days off when they are counted', () => {
    expect(daysAfter('2026-09-30', 1, 'working', holidays)).toBe('2026-10-02')
    expect(daysAfter('2026-10-09', 1, 'working', holidays)).toBe('2026-10-10')
  })

  it('go over month and leap-year ends', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1)]).toEqual(['2028-02-29', '2027-01-01'])
  })
})
