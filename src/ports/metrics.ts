/** Counters and durations for Prometheus. Labels are route patterns and codes, never ids or texts. */
export interface Metrics {
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void
  observeStages(timingsMs: Readonly<Record<string, number>>): void
  countChecks(summary: { blockers: number; majors: number; minors: number }): void
  /** The exposition text. */
  expose(): Promise<string>
}
