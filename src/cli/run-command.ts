import { ConfigError } from '../config.ts'
import { UsageError } from './arguments.ts'
import { ApiError } from './client.ts'

/** What a field of the API is called on the command line, by its JSON pointer. */
export type FieldNames = Readonly<Record<string, string>>

/** Runs a command; its failure becomes one clear message on stderr and an exit code: 2 usage or configuration, 1 anything else. */
export async function runCommand(command: () => Promise<void>, names: FieldNames = {}): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1
    process.stderr.write(`${explain(error, names)}\n`)
  }
}

function explain(error: unknown, names: FieldNames): string {
  if (error instanceof ApiError && error.faults.length > 0)
    return error.faults.map(({ pointer, detail }) => `${names[pointer] ?? pointer}: ${detail}`).join('\n')
  return error instanceof Error ? error.message : 'the command failed'
}
