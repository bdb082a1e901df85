import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Client } from 'pg'
import { migrate, migrationsFolder } from '../adapters/db/migrate.ts'
import { openPglite } from '../adapters/db/pglite/pglite-database.ts'
import { openPool } from '../adapters/db/postgres/pool-database.ts'

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/tingsu')

/** A migrated, empty PGlite as a file, made once for each state of the migrations. */
export async function pgliteSnapshot(): Promise<string> {
  const file = join(cache, `pglite-${await stateOfMigrations()}.tar.gz`)
  if (await isThere(file)) return file
  await mkdir(cache, { recursive: true })
  const database = await openPglite({})
  await migrate(database)
  const beside = `${file}.${process.pid}`
  await writeFile(beside, await database.dump('gzip'))
  await rename(beside, file)
  await database.close()
  return file
}

/** Name of a migrated, empty database on the test server, made once for each state of the migrations. */
export async function postgresTemplate(serverUrl: string): Promise<string> {
  const name = `tingsu_template_${await stateOfMigrations()}`
  await onServer(serverUrl, async (server) => {
    await server.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const { rows } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rows.length > 0) return
    await server.query(`DROP DATABASE IF EXISTS ${name}_making`)
    await server.query(`CREATE DATABASE ${name}_making`)
    const database = openPool({ url: urlOf(serverUrl, `${name}_making`), connections: 1 })
    await migrate(database)
    await database.close()
    await server.query(`ALTER DATABASE ${name}_making RENAME TO ${name}`)
  })
  return name
}

/** Runs statements on the server's own database, outside any transaction. */
export async function onServer(serverUrl: string, work: (server: Client) => Promise<void>): Promise<void> {
  const server = new Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await work(server)
  } finally {
    await server.end()
  }
}

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

async function stateOfMigrations(): Promise<string> {
  const hash = createHash('sha256').update(await versionOf('@electric-sql/pglite'))
  for (const file of (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort())
    hash.update(await readFile(join(migrationsFolder, file)))
  return hash.digest('hex').slice(0, 12)
}

async function versionOf(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name)
  return readFile(join(dirname(entry), '../package.json'), 'utf8')
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
