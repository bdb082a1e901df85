import { DrizzleQueryError } from 'drizzle-orm'
import { type ErrorCode, TingsuError } from '../../domain/errors.ts'
import { SqlFailure } from './sql-failure.ts'

/** SQLSTATEs that say something to a caller; all others are our own fault. A key of two characters is a whole class. */
const meanings: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  '08': ['unavailable', 'the database is not reachable: try again'],
  '22001': ['invalid_input', 'a value is too long'],
  '22003': ['invalid_input', 'a number is out of range'],
  '22007': ['invalid_input', 'a date is not one'],
  '22008': ['invalid_input', 'a date is out of range'],
  '22021': ['invalid_input', 'a text holds a character that cannot be stored'],
  '22P02': ['invalid_input', 'a text holds a character that cannot be stored'],
  '22P05': ['invalid_input', 'a text holds a character that cannot be stored'],
  '23505': ['state_forbids', 'there is such an entry already'],
  '40': ['unavailable', 'another change was in the way: try again'],
  '42P01': ['unavailable', 'the database was never migrated: run `npm run db -- seed` of this release on it'],
  '53': ['unavailable', 'the database is overloaded: try again'],
  '55P03': ['unavailable', 'another change was in the way: try again'],
  '57': ['unavailable', 'the database is not reachable: try again'],
}

/**
 * Makes a TingsuError of whatever the database or the query builder threw; other errors pass as they are. `statement` is
 * our own name for what was tried ("complaints.insert"): with the SQLSTATE it is all that a log may say.
 */
export function translateFailure(error: unknown, statement: string): unknown {
  const ours = causesOf(error).find((each) => each instanceof TingsuError)
  if (ours) return ours
  const failure = causesOf(error).find((each) => each instanceof SqlFailure)
  if (!failure && !(error instanceof DrizzleQueryError)) return error
  const [code, message] = failure ? meaningOf(failure) : refused
  const translated = new TingsuError(code, message, code === 'unavailable' ? { retryAfterSeconds: 1 } : {})
  translated.cause = new Error(`${statement}: ${failure?.sqlState ? `SQLSTATE ${failure.sqlState}` : 'no SQLSTATE'}`)
  return translated
}

const refused: readonly [ErrorCode, string] = ['internal', 'the database refused a statement']

function meaningOf({ sqlState }: SqlFailure): readonly [ErrorCode, string] {
  if (sqlState === null) return ['unavailable', 'the database is not reachable: try again']
  return meanings[sqlState] ?? meanings[sqlState.slice(0, 2)] ?? refused
}

// The query builder wraps whatever went wrong below it in an error of its own, whose message quotes the parameters.
function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let each = error; each instanceof Error && !causes.includes(each); each = each.cause) causes.push(each)
  return causes
}

/** The same object, with every failure of its methods translated under `name.method`. */
export function translatingFailures<Store extends object>(store: Store, name: string): Store {
  return new Proxy(store, {
    get(target, property, receiver) {
      const member: unknown = Reflect.get(target, property, receiver)
      if (typeof member !== 'function') return member
      return async (...given: unknown[]) => {
        try {
          return await Reflect.apply(member, target, given)
        } catch (error) {
          throw translateFailure(error, `${name}.${String(property)}`)
        }
      }
    },
  })
}
