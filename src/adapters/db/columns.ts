import { sql } from 'drizzle-orm'
import { bigint, customType } from 'drizzle-orm/pg-core'

/** An instant. Written as any ISO 8601 time with offset; read back with China's offset, milliseconds only where there are some. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (raw) => toChinaInstant(raw),
})

/** A pgvector column without a fixed dimension: each embedding model has its own. */
export const vector = customType<{ data: Float32Array; driverData: string }>({
  dataType: () => 'vector',
  toDriver: (values) => vectorLiteral(values),
  fromDriver: (raw) => Float32Array.from(raw.slice(1, -1).split(','), Number),
})

/** Written as hex text: for megabytes, PGlite's own way of sending bytes is several times slower. */
export const bytes = customType<{ data: Uint8Array; driverData: string }>({
  dataType: () => 'bytea',
  toDriver: (value) => sql`decode(${Buffer.from(value).toString('hex')}, 'hex')`,
  fromDriver: (raw) => new Uint8Array(Buffer.from(raw.slice(2), 'hex')),
})

/** The distinct words of a text for lexical search; built with array_to_tsvector, so that no parser changes them. */
export const lexemes = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' })

/** Order of insertion. Timestamps have second resolution, so lists and cursors go by this. */
export const position = () => bigint({ mode: 'number' }).generatedAlwaysAsIdentity()

export const vectorLiteral = (values: Float32Array): string => `[${values.join(',')}]`

const chinaOffsetMs = 8 * 3_600_000

// PostgreSQL writes "2026-11-03 01:00:00.5+00": no T, and an offset that may lack its minutes.
function toChinaInstant(raw: string): string {
  const iso = raw.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  const shifted = new Date(Date.parse(iso) + chinaOffsetMs).toISOString()
  return `${shifted.slice(0, -1).replace(/\.000$/, '')}+08:00`
}

/** An array of texts as one parameter, for every driver alike; use with `::text[]`. */
export const textArray = (texts: readonly string[]): string => `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
