import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { backupDatabase } from '../../flow/audit/backup-database.ts'
import { reading } from '../middleware/gates.ts'
import { refusals, rolesOf } from '../schemas/common.ts'
import type { HttpEnv, HttpServices } from '../services.ts'
import { createRouter } from '../validation.ts'

/** Open to whoever watches the process. */
export function healthRoutes({ keeper, metrics, flow, version }: HttpServices) {
  const app = new OpenAPIHono<HttpEnv>()
  app.get('/healthz', (c) => c.json({ status: 'ok', version }))
  app.get('/readyz', async (c) => {
    const database = await keeper.ping().then(
      () => 'ok',
      () => 'failed',
    )
    const ready = database === 'ok'
    const engines = { embeddingModel: flow.embedder.model, classifier: flow.classifier.id }
    return c.json(
      { status: ready ? 'ready' : 'not_ready', ...(ready ? {} : { missing: 'database' }), database, ...engines },
      ready ? 200 : 503,
    )
  })
  app.get('/metrics', async (c) => c.text(await metrics.expose(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }))
  return app
}

export const operationRoutes = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/v1/database/backup',
    tags: ['operations'],
    ...rolesOf('database.backup'),
    middleware: reading('database.backup'),
    summary: 'One file with the whole embedded database',
    responses: { 200: { description: 'tar.gz' }, 503: { description: 'PostgreSQL has its own tools: use pg_dump' }, ...refusals },
  }),
  async (c) => {
    const bytes = await backupDatabase(c.var.services.flow, c.get('actor'), c.var.services.keeper)
    return new Response(new Blob([new Uint8Array(bytes)]), { headers: { 'content-type': 'application/gzip' } })
  },
)
