import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Metrics } from '../../ports/metrics.ts'

/** Prometheus metrics of one process, in a registry of its own. */
export function createPrometheusMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'tingsu_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [registry],
  })
  const stages = new Histogram({
    name: 'tingsu_triage_stage_seconds',
    help: 'Duration of the stages of a triage',
    labelNames: ['stage'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 10],
    registers: [registry],
  })
  const failures = new Counter({
    name: 'tingsu_draft_check_failures_total',
    help: 'Failures of enforced checks in generated drafts',
    labelNames: ['tier'],
    registers: [registry],
  })
  return {
    observeRequest: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
    observeStages: (timingsMs) => {
      for (const [stage, milliseconds] of Object.entries(timingsMs)) stages.observe({ stage }, milliseconds / 1000)
    },
    countChecks: ({ blockers, majors, minors }) => {
      failures.inc({ tier: 'blocker' }, blockers)
      failures.inc({ tier: 'major' }, majors)
      failures.inc({ tier: 'minor' }, minors)
    },
    expose: () => registry.metrics(),
  }
}
