import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Metrics, RequestMetrics, WorkMetrics } from '../../ports/metrics.ts'

/** Prometheus metrics of one process, in a registry of its own. */
export function createPrometheusMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return { ...triageMetrics(registry), ...writingMetrics(registry), ...requestMetrics(registry) }
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30]

function requestMetrics(registry: Registry): RequestMetrics {
  const requests = new Histogram({
    name: 'tingsu_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  })
  return {
    observeRequest: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
    expose: () => registry.metrics(),
  }
}

function triageMetrics(registry: Registry): Pick<WorkMetrics, 'observeTriage'> {
  const registers = [registry]
  const triages = new Histogram({
    name: 'tingsu_triage_seconds',
    help: 'Duration of triages, by the door they came through',
    labelNames: ['door', 'engine'],
    buckets,
    registers,
  })
  const stages = new Histogram({
    name: 'tingsu_triage_stage_seconds',
    help: 'Duration of the stages of a triage',
    labelNames: ['stage'],
    buckets: [0.001, ...buckets],
    registers,
  })
  const fallbacks = new Counter({
    name: 'tingsu_triage_fallbacks_total',
    help: 'Triages in which the local engine stood in for a model',
    labelNames: ['door'],
    registers,
  })
  return {
    observeTriage: ({ door, engine, fellBack, seconds, timingsMs }) => {
      triages.observe({ door, engine }, seconds)
      for (const [stage, milliseconds] of Object.entries(timingsMs)) stages.observe({ stage }, milliseconds / 1000)
      fallbacks.inc({ door }, fellBack ? 1 : 0)
    },
  }
}

function writingMetrics(registry: Registry): Omit<WorkMetrics, 'observeTriage'> {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers: [registry] })
  const drafts = counter('tingsu_drafts_total', 'Drafts written by an engine', ['engine', 'format'])
  const checks = counter('tingsu_checks_total', 'Texts that were checked', ['occasion'])
  const failures = counter('tingsu_check_failures_total', 'Failures of enforced checks', ['occasion', 'tier'])
  const events = counter('tingsu_events_total', 'Committed changes of complaints and drafts', ['type'])
  return {
    countDraft: ({ engine, format }) => drafts.inc({ engine, format }),
    countChecks: (occasion, { blockers, majors, minors }) => {
      checks.inc({ occasion })
      failures.inc({ occasion, tier: 'blocker' }, blockers)
      failures.inc({ occasion, tier: 'major' }, majors)
      failures.inc({ occasion, tier: 'minor' }, minors)
    },
    countEvents: (types) => {
      for (const type of types) events.inc({ type })
    },
  }
}
