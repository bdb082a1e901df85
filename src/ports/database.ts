/** What ops does with the database as a whole. */
export interface DatabaseKeeper {
  /** One tar.gz of the embedded database; throws TingsuError('unavailable') on PostgreSQL, which has its own tools. */
  backup(): Promise<Uint8Array>
  /** Resolves when a trivial query answers. */
  ping(): Promise<void>
  close(): Promise<void>
}
