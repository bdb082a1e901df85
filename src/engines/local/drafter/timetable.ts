import { addDays, addHours, chinaDate } from '../../../domain/calendar.ts'
import type { PolicyPack } from '../../../domain/policy.ts'
import type { DraftInput } from '../../../ports/drafter.ts'

/** The dates a reply commits to, as a reader says them (12月12日; with the year where it is another one). */
export type Timetable = {
  /** By when we first speak with the customer, for what cannot wait; null where the pack sets no time or it has passed. */
  readonly firstContact: string | null
  /** When we report next; null where the policy pack sets no rhythm or the decision comes before. */
  readonly update: string | null
  /** By when we answer; null where no clock runs or the time is over. */
  readonly decide: string | null
  /** The time was extended, or it is over without an extension: the customer must be told why. */
  readonly state: 'running' | 'extended' | 'over' | 'none'
  readonly today: string
}

type TimetableInput = Pick<DraftInput, 'assessment' | 'knowledge' | 'now' | 'receivedAt'>
type Haste = { readonly pressing: boolean; readonly danger: boolean }
/** Dates reckoned from now by the policy pack's pace and the assessment's deadlines. A danger is met at once: no date of first contact stands beside it. */
export function timetableOf({ assessment, knowledge, now, receivedAt }: TimetableInput, { pressing, danger }: Haste): Timetable {
  const { decideBy, extendedTo } = assessment.deadlines
  const today = chinaDate(now)
  const limit = extendedTo ?? decideBy
  const due = limit === null ? null : chinaDate(limit)
  const { updateDays: days = null, firstContactHours: hours = null } = paceOf(knowledge.policy)
  const update = days === null ? null : addDays(today, days)
  const contact = hours === null ? null : chinaDate(addHours(receivedAt, hours))
  return {
    firstContact: contact !== null && contact >= today && !danger && (pressing || assessment.severity >= 3) ? say(contact, today) : null,
    update: update !== null && (due === null || update < due) ? say(update, today) : null,
    decide: due !== null && due >= today ? say(due, today) : null,
    state: due === null ? 'none' : due < today ? 'over' : extendedTo === null ? 'running' : 'extended',
    today: `${today.slice(0, 4)}年${say(today, today)}`,
  }
}

const paceOf = ({ sla }: PolicyPack): { updateDays?: number | undefined; firstContactHours?: number | undefined } =>
  typeof sla === 'object' && !Array.isArray(sla) ? sla : {}

function say(date: string, today: string): string {
  const [year = '', month, day] = date.split('-')
  return `${today.startsWith(year) ? '' : `${year}年`}${Number(month)}月${Number(day)}日`
}
