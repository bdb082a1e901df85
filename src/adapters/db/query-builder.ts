import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy'
import type { SqlExecutor } from './sql-database.ts'

/** Drizzle's typed statements over one of our connections. It opens no transactions: only the unit of work does. */
export type QueryBuilder = PgRemoteDatabase<Record<string, never>>

export const queryBuilderOn = (connection: SqlExecutor): QueryBuilder => drizzle((sql, params) => connection.query(sql, params))
