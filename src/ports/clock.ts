/** Time comes in as an argument, so that a run repeats exactly. ISO 8601 with China's offset. */
export interface Clock {
  now(): string
}
