import type { Clock } from '../ports/clock.ts'

/** Milliseconds a stage took, by the clock given. */
export type Timer = {
  readonly sync: <Result>(stage: string, work: () => Result) => Result
  readonly async: <Result>(stage: string, work: () => Promise<Result>) => Promise<Result>
  readonly read: () => Record<string, number>
}

export function startTimer(clock: Pick<Clock, 'milliseconds'>): Timer {
  const timings: Record<string, number> = {}
  const note = (stage: string, from: number) => {
    timings[stage] = Math.round((clock.milliseconds() - from) * 10) / 10
  }
  return {
    sync: (stage, work) => {
      const from = clock.milliseconds()
      const result = work()
      note(stage, from)
      return result
    },
    async: async (stage, work) => {
      const from = clock.milliseconds()
      const result = await work()
      note(stage, from)
      return result
    },
    read: () => ({ ...timings }),
  }
}
