import type { SqlDatabase } from '../adapters/db/sql-database.ts'

/** The same database, each statement written down in `statements`; closing it leaves the database open. */
export function watchStatements(database: SqlDatabase, statements: string[]): SqlDatabase {
  return {
    reserve: (work) =>
      database.reserve((connection) =>
        work({
          ...connection,
          query: (sql, params) => {
            statements.push(sql)
            return connection.query(sql, params)
          },
        }),
      ),
    close: async () => {},
  }
}
