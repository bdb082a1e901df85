/** What may be known of a refused statement. Messages and details of a database hold people's words: they stop here. */
export type SqlFailureFacts = { readonly sqlState: string | null; readonly constraint: string | null }

/** A statement that the database refused (`sqlState`), or a database that could not be reached (null). */
export class SqlFailure extends Error {
  readonly sqlState: string | null
  readonly constraint: string | null

  constructor({ sqlState, constraint }: SqlFailureFacts) {
    super(sqlState ? `the database refused a statement: SQLSTATE ${sqlState}` : 'the database could not be reached')
    this.name = 'SqlFailure'
    this.sqlState = sqlState
    this.constraint = constraint
  }
}

const sqlStateShape = /^[0-9A-Z]{5}$/

/** The facts of an error that a driver threw; all but the code and the constraint's name is left behind. */
export function factsOf(error: unknown): SqlFailureFacts {
  const { code, constraint }: { code?: unknown; constraint?: unknown } = typeof error === 'object' && error !== null ? error : {}
  return {
    sqlState: typeof code === 'string' && sqlStateShape.test(code) ? code : null,
    constraint: typeof constraint === 'string' ? constraint : null,
  }
}
