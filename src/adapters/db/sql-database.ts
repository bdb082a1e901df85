/** Values as PostgreSQL writes them (text), booleans and null apart; a row is an array in the order of the columns. */
export type SqlRows = { readonly rows: unknown[][] }

export interface SqlExecutor {
  /** Runs one statement. Throws SqlFailure, which holds no word of the statement or its parameters. */
  query(sql: string, params?: readonly unknown[]): Promise<SqlRows>
}

export interface SqlConnection extends SqlExecutor {
  /** The connection is in an unknown state: it must not serve anybody else. */
  discard(): void
}

/** Where connections come from: PGlite, a pool, or the one client of a request. */
export interface SqlDatabase {
  /** Lends a connection that nobody else uses until `work` settles. */
  reserve<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
