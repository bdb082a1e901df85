import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command line that cannot be run: says what to type instead. Exit code 2. */
export class UsageError extends Error {}

/** Parses a command line strictly; an unknown option is a UsageError with the usage. */
export function parseCommand<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'the arguments do not fit'}\n\n${usage}`)
  }
}
