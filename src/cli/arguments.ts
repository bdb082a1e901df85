import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command line that cannot be run: says what to type instead. Exit code 2. */
export class UsageError extends Error {}

/** Parses a command line strictly; an unknown option is a UsageError with the nearest known one and the usage. */
export function parseCommand<Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${explain(error, Object.keys(options))}\n\n${usage}`)
  }
}

function explain(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : 'the arguments do not fit'
  const [, unknown] = /^Unknown option '--?([^']+)'/.exec(message) ?? []
  if (unknown === undefined) return message
  const near = known.filter((name) => distance(name, unknown) <= 2 || name.startsWith(unknown))
  const fix = near.length > 0 ? `did you mean --${near.join(' or --')}?` : 'see below'
  return `--${unknown} is no option here: ${fix} (Text that begins with a dash goes after a bare --)`
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, against] of [...other].entries()) {
      const [left = 0, above = 0, corner = 0] = [next[place], row[place + 1], row[place]]
      next.push(Math.min(left + 1, above + 1, corner + (letter === against ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
