import type { z } from '@hono/zod-openapi'

/**
 * A schema of the domain under a name in the OpenAPI document. Domain schemas are made before the OpenAPI extension is loaded
 * and lack its method; a clone made here has it.
 */
export const named = <Schema extends z.ZodType>(name: string, schema: Schema, example?: unknown): Schema =>
  schema.clone().openapi(name, example === undefined ? {} : { example })
