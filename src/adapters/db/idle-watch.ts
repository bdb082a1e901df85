import { TingsuError } from '../../domain/errors.ts'

export type IdleWatch = {
  /** Rejects with TingsuError('unavailable') once nothing has been busy for the whole limit. */
  readonly expired: Promise<never>
  readonly busy: <Result>(act: () => Promise<Result>) => Promise<Result>
  readonly stop: () => void
}

/** Watches for work that never settles: time inside `busy` does not count, the time between does. */
export function watchIdle(limitMs: number): IdleWatch {
  const { promise: expired, reject } = Promise.withResolvers<never>()
  expired.catch(() => null)
  let running = 0
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    timer = setTimeout(() => reject(new TingsuError('unavailable', 'a change took too long and was undone: try again')), limitMs)
  }
  rest()
  return {
    expired,
    busy: async (act) => {
      clearTimeout(timer)
      running += 1
      try {
        return await act()
      } finally {
        running -= 1
        if (running === 0 && !stopped) rest()
      }
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
