import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpEnv, HttpServices } from './services.ts'

/** Serves the OpenAPI 3.1 document of all routes. */
export function describeApi(app: OpenAPIHono<HttpEnv>, { version }: Pick<HttpServices, 'version'>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'an API key, made by `npm run keys -- create`',
  })
  const config = {
    openapi: '3.1.0',
    info: {
      title: 'Tingsu 听诉',
      version,
      license: { name: 'Apache-2.0' },
      description:
        'Complaint handling for banks: triage, similar guidance cases, cited and checked drafts, approval. `x-roles` of each call names who may make it; errors are RFC 9457 problems.',
    },
    servers: [{ url: '/' }],
  }
  app.get('/openapi.json', (c) => c.json(withHeaders(app.getOpenAPI31Document(config))))
}

type Operation = { parameters?: unknown[]; responses?: Record<string, unknown>; 'x-takes-idempotency-key'?: boolean }

// The gates read these headers before validation, so the route definitions do not name them.
function withHeaders<Document extends { paths?: unknown }>(document: Document): Document {
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values<Operation>(item)) {
      const headers = [
        ...(operation.responses?.['428'] ? [ifMatch] : []),
        ...(operation['x-takes-idempotency-key'] ? [idempotencyKey] : []),
      ]
      if (headers.length > 0) operation.parameters = [...(operation.parameters ?? []), ...headers]
    }
  }
  return document
}

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'the ETag you read',
  example: '"1"',
}
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 255 },
  description: 'the same key and body give the same answer',
}
