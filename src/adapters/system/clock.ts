import { toChinaTime } from '../../domain/calendar.ts'
import type { Clock } from '../../ports/clock.ts'

export const systemClock: Clock = { now: () => toChinaTime(Date.now()), milliseconds: () => performance.now() }
