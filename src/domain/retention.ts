import { addHours } from './calendar.ts'

/** How long is kept what is only a convenience, in days. What the bank must keep (complaints, audit, events) is not among it. */
export const retentionDays = { idempotencyAnswers: 30 } as const satisfies Record<string, number>

/** The moment before which a kept thing is over, counted back from `now`; both ISO 8601 with China's offset. */
export const keptFrom = (kept: keyof typeof retentionDays, now: string): string => addHours(now, -24 * retentionDays[kept])
