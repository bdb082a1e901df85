import type { Metrics } from '../../ports/metrics.ts'

/** Where a runtime keeps no process between requests there is nothing to count in. */
export const noMetrics: Metrics = {
  observeTriage: () => {},
  countDraft: () => {},
  countChecks: () => {},
  countEvents: () => {},
  observeRequest: () => {},
  expose: async () => '# metrics are kept by the platform here\n',
}
