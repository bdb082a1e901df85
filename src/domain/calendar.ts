import type { Holidays } from './rule.ts'

const dayMs = 86_400_000
// China has one zone without daylight saving: a fixed offset is exact.
const chinaOffsetMs = 8 * 3_600_000

/** The calendar date in China of an instant, as YYYY-MM-DD. */
export function chinaDate(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffsetMs).toISOString().slice(0, 10)
}

/** The last second of a Chinese calendar day: YYYY-MM-DDT23:59:59+08:00. */
export const endOfChinaDay = (date: string): string => `${date}T23:59:59+08:00`

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

export const addHours = (instant: string, hours: number): string => toChinaTime(Date.parse(instant) + hours * 3_600_000)

/** An instant in milliseconds written with China's offset, to the second. */
export function toChinaTime(milliseconds: number): string {
  return `${new Date(milliseconds + chinaOffsetMs).toISOString().slice(0, 19)}+08:00`
}

/** True for a working day by the State Council calendar; years without a calendar fall back to Monday to Friday. */
export function isWorkingDay(date: string, calendars: readonly Holidays[]): boolean {
  const calendar = calendars.find((each) => date.startsWith(`${each.year}-`))
  if (calendar?.daysOn.some((day) => day.date === date)) return true
  if (calendar?.daysOff.some((day) => day.date === date)) return false
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The date `count` days after `date`; the day after is day 1. Working days skip days off. */
export function daysAfter(date: string, count: number, unit: 'calendar' | 'working', calendars: readonly Holidays[]): string {
  if (unit === 'calendar') return addDays(date, count)
  let current = date
  for (let counted = 0; counted < count; ) {
    current = addDays(current, 1)
    if (isWorkingDay(current, calendars)) counted += 1
  }
  return current
}
