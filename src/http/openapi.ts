import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpEnv, HttpServices } from './services.ts'

/** Serves the OpenAPI 3.1 document of all routes. */
export function describeApi(app: OpenAPIHono<HttpEnv>, { version }: Pick<HttpServices, 'version'>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'an API key, made by `npm run keys -- create`',
  })
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tingsu 听诉',
      version,
      license: { name: 'Apache-2.0' },
      description:
        'Complaint handling for banks: triage, similar guidance cases, cited and checked drafts, approval. `x-roles` of each call names who may make it; errors are RFC 9457 problems.',
    },
    servers: [{ url: '/' }],
  })
}
