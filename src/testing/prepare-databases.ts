import { pgliteSnapshot, postgresTemplate } from './database-templates.ts'

/** Before any test: the migrated databases that every test file copies. */
export async function setup(): Promise<void> {
  await pgliteSnapshot()
  const server = process.env.TEST_DATABASE_URL
  if (server) await postgresTemplate(server)
}
