/** Time comes in as an argument, so that a run repeats exactly. */
export interface Clock {
  /** ISO 8601 with China's offset, to the second. */
  now(): string
  /** Monotonic milliseconds with fractions, for durations only. */
  milliseconds(): number
}
